package org.plangraph.mapping;

import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * Turns the RML-Core vocabulary into the one that the engine reads: R2RML terms for maps, the
 * former RML namespace for sources and references. The source itself does not count, records are
 * handed over.
 */
final class RmlRewrite {

  private static final String CORE = "http://w3id.org/rml/";
  private static final String R2RML = "http://www.w3.org/ns/r2rml#";
  private static final String FORMER = "http://semweb.mmlab.be/ns/rml#";
  private static final Set<String> OF_FORMER =
      Set.of(
          "logicalSource",
          "LogicalSource",
          "source",
          "referenceFormulation",
          "reference",
          "iterator",
          "datatypeMap",
          "languageMap");
  private static final Map<String, String> RENAMED =
      Map.of(CORE + "JSONPath", "http://semweb.mmlab.be/ns/ql#JSONPath");
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RmlRewrite() {}

  static Model of(Model core) {
    Model rewritten = new LinkedHashModel();
    for (Statement statement : core) {
      boolean isSource = statement.getPredicate().stringValue().equals(CORE + "source");
      rewritten.add(
          statement.getSubject(),
          (IRI) term(statement.getPredicate()),
          isSource ? VALUES.createLiteral("records.json") : term(statement.getObject()));
    }
    return rewritten;
  }

  private static Value term(Value value) {
    if (!(value instanceof IRI iri) || !iri.stringValue().startsWith(CORE)) {
      return value;
    }
    String renamed = RENAMED.get(iri.stringValue());
    if (renamed != null) {
      return VALUES.createIRI(renamed);
    }
    String name = iri.stringValue().substring(CORE.length());
    return VALUES.createIRI((OF_FORMER.contains(name) ? FORMER : R2RML) + name);
  }
}
