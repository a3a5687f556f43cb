package org.plangraph.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Writes statements as canonical N-Quads lines, Chinese characters as they are. */
final class QuadLines {

  private QuadLines() {}

  /** The line without its end. */
  static String of(Statement statement) {
    StringBuilder line = new StringBuilder(200);
    try {
      append(statement.getSubject(), line);
      append(statement.getPredicate(), line);
      append(canonical(statement.getObject()), line);
      Resource graph = statement.getContext();
      if (graph != null) {
        append(graph, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.append('.').toString();
  }

  private static void append(Value value, StringBuilder line) throws IOException {
    NTriplesUtil.append(value, line, true, false);
    line.append(' ');
  }

  /** Decimals as plain digits: JSON leaves the way of writing a number open. */
  private static Value canonical(Value value) {
    if (!(value instanceof Literal literal)
        || literal.getCoreDatatype() != CoreDatatype.XSD.DECIMAL) {
      return value;
    }
    BigDecimal number = new BigDecimal(literal.getLabel()).stripTrailingZeros();
    return SimpleValueFactory.getInstance()
        .createLiteral(
            number.signum() == 0 ? "0" : number.toPlainString(), CoreDatatype.XSD.DECIMAL);
  }
}
