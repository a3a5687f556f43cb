package org.plangraph.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/**
 * A case of the W3C's SPARQL tests.
 *
 * @param name folder and name
 * @param kind local name of its class
 * @param query file of the query
 * @param data files of the default graph
 * @param graphs files of the named graphs
 * @param result file of the expected answer
 */
record SuiteCase(
    String name,
    String kind,
    String query,
    List<String> data,
    List<String> graphs,
    Optional<String> result) {

  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

  static List<SuiteCase> of(Path manifest) {
    Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
    List<SuiteCase> cases = new ArrayList<>();
    model
        .listObjectsOfProperty(property(MF, "entries"))
        .forEach(
            list ->
                list.as(RDFList.class)
                    .iterator()
                    .forEach(node -> read(manifest, node).ifPresent(cases::add)));
    return cases;
  }

  boolean isSyntax() {
    return kind.contains("Syntax");
  }

  boolean isNegative() {
    return kind.contains("Negative");
  }

  private static Optional<SuiteCase> read(Path manifest, RDFNode node) {
    Resource entry = node.asResource();
    if (!entry.hasProperty(RDF.type) || !entry.hasProperty(property(MF, "action"))) {
      return Optional.empty();
    }
    String kind = entry.getProperty(RDF.type).getResource().getLocalName();
    Resource action = entry.getProperty(property(MF, "action")).getResource();
    String name = manifest.getParent().getFileName() + "/" + entry.getLocalName();
    if (action.isURIResource()) {
      return Optional.of(
          new SuiteCase(name, kind, action.getURI(), List.of(), List.of(), Optional.empty()));
    }
    if (!action.hasProperty(property(QT, "query"))
        || action.hasProperty(
            property("http://www.w3.org/ns/sparql-service-description#", "entailmentRegime"))) {
      return Optional.empty();
    }
    Optional<String> result =
        Optional.ofNullable(entry.getProperty(property(MF, "result")))
            .map(statement -> statement.getResource().getURI());
    return Optional.of(
        new SuiteCase(
            name,
            kind,
            action.getProperty(property(QT, "query")).getResource().getURI(),
            files(action, "data"),
            files(action, "graphData"),
            result));
  }

  private static List<String> files(Resource action, String name) {
    return action
        .listProperties(property(QT, name))
        .mapWith(statement -> statement.getResource().getURI())
        .toList();
  }

  private static Property property(String space, String name) {
    return ResourceFactory.createProperty(space, name);
  }
}
