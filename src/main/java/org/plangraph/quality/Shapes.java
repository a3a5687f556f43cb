package org.plangraph.quality;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.vocab.Plan;

/** The SHACL shapes, loaded; finds what breaks them. */
final class Shapes {

  private static final Node EVIDENCE = NodeFactory.createURI(Plan.EVIDENCE);
  private static final Node QUOTE = NodeFactory.createURI(Plan.QUOTE);

  private final Graph graph;
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(Graph graph) {
    this.graph = graph;
    this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
  }

  static Shapes load() {
    return of(Artefacts.below("ontology/shapes", ".ttl"));
  }

  static Shapes of(List<Artefact> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Artefact file : files) {
      try {
        RDFParser.create().source(new StringReader(file.text())).lang(Lang.TURTLE).parse(graph);
      } catch (RiotException e) {
        throw new ArtefactException(file.path(), String.valueOf(e.getMessage()), "Mend the Turtle");
      }
    }
    return new Shapes(graph);
  }

  Graph graph() {
    return graph;
  }

  List<Finding> findings(Graph data) {
    List<Finding> findings = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
      findings.add(finding(entry, data));
    }
    return findings;
  }

  private Finding finding(ReportEntry entry, Graph data) {
    Node source = entry.source();
    return new Finding(
        severity(entry),
        source.isURI() ? source.getLocalName() : "shape",
        text(entry.focusNode()),
        entry.value() == null ? "" : text(entry.value()),
        message(source, "zh"),
        message(source, "en"),
        quote(entry.focusNode(), data));
  }

  private static Severity severity(ReportEntry entry) {
    Node severity = entry.severity().level();
    if (severity.equals(SHACL.Violation)) {
      return Severity.VIOLATION;
    }
    return severity.equals(SHACL.Warning) ? Severity.WARNING : Severity.INFO;
  }

  private String message(Node source, String language) {
    return graph
        .find(source, SHACL.message, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterKeep(message -> message.getLiteralLanguage().equals(language))
        .nextOptional()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static String quote(Node focus, Graph data) {
    return data
        .find(focus, EVIDENCE, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream()
        .flatMap(evidence -> data.find(evidence, QUOTE, Node.ANY).toList().stream())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
