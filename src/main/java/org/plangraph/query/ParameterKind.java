package org.plangraph.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter's text must be, and the RDF term that it becomes. */
public enum ParameterKind {
  /** A full IRI, or the tail that the parameter's scheme completes. */
  IRI("string", "an IRI or a key of its scheme"),
  /** Any text. */
  STRING("string", "a text"),
  /** A whole number. */
  INTEGER("integer", "a whole number"),
  /** A decimal number. */
  DECIMAL("number", "a decimal number"),
  /** A year of four digits. */
  YEAR("integer", "a year of four digits"),
  /** A day. */
  DATE("string", "a date as 2021-03-01"),
  /** True or false. */
  BOOLEAN("boolean", "true or false");

  private final String jsonType;
  private final String wanted;

  ParameterKind(String jsonType, String wanted) {
    this.jsonType = jsonType;
    this.wanted = wanted;
  }

  /** Word of query heads, such as {@code year}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Type in JSON Schema. */
  public String jsonType() {
    return jsonType;
  }

  /** What a caller must write, in words. */
  String wanted() {
    return wanted;
  }

  /** Datatype of its literals; none for IRIs. */
  Optional<XSDDatatype> datatype() {
    return switch (this) {
      case IRI -> Optional.empty();
      case STRING -> Optional.of(XSDDatatype.XSDstring);
      case INTEGER -> Optional.of(XSDDatatype.XSDinteger);
      case DECIMAL -> Optional.of(XSDDatatype.XSDdecimal);
      case YEAR -> Optional.of(XSDDatatype.XSDgYear);
      case DATE -> Optional.of(XSDDatatype.XSDdate);
      case BOOLEAN -> Optional.of(XSDDatatype.XSDboolean);
    };
  }

  /** The literal for a text of this kind (not for IRIs); empty if the text is none. */
  Optional<Node> literal(String text) {
    return switch (this) {
      case STRING -> Optional.of(NodeFactory.createLiteralString(text));
      case INTEGER -> typed(text, "[+-]?\\d{1,18}", XSDDatatype.XSDinteger);
      case DECIMAL -> typed(text, "[+-]?\\d{1,18}(\\.\\d{1,18})?", XSDDatatype.XSDdecimal);
      case YEAR -> typed(text, "\\d{4}", XSDDatatype.XSDgYear);
      case DATE -> typed(text, "\\d{4}-\\d{2}-\\d{2}", XSDDatatype.XSDdate);
      case BOOLEAN -> typed(text, "true|false", XSDDatatype.XSDboolean);
      case IRI -> throw new IllegalStateException("an IRI is no literal");
    };
  }

  private static Optional<Node> typed(String text, String pattern, XSDDatatype type) {
    return text.matches(pattern) && type.isValid(text)
        ? Optional.of(NodeFactory.createLiteralDT(text, type))
        : Optional.empty();
  }
}
