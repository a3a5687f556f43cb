package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Origin;

/** Reads one scheme and refuses what would make a label mean two things. */
final class SchemeReader {

  private static final String CONCEPT_BASE = "https://w3id.org/plangraph/concept/";
  private static final Set<String> LABELS = Set.of("prefLabel", "altLabel", "hiddenLabel");

  private final Artefact file;
  private final String scheme;
  private final Graph graph;

  SchemeReader(Artefact file) {
    this.file = file;
    this.scheme = file.id();
    this.graph = parsed(file);
  }

  Scheme read() {
    List<Concept> concepts = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .forEachRemaining(triple -> concepts.add(concept(triple.getSubject())));
    if (concepts.isEmpty()) {
      throw new ArtefactException(
          file.path(), "holds no skos:Concept", "Add one or remove the file");
    }
    concepts.sort(Comparator.comparing(Concept::key));
    requireOneMeaning(concepts);
    return new Scheme(scheme, concepts);
  }

  private static Graph parsed(Artefact file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(file.text(), Lang.TTL)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new ArtefactException(file.path(), "no Turtle: " + e.getMessage(), "Mend the syntax");
    }
    return graph;
  }

  private Concept concept(Node subject) {
    String prefix = CONCEPT_BASE + scheme + "/";
    if (!subject.isURI() || !subject.getURI().startsWith(prefix)) {
      throw new ArtefactException(
          file.path(), subject + " is no concept of this file", "Name it " + prefix + "…");
    }
    String key = subject.getURI().substring(prefix.length());
    String zh = only(subject, key, "zh");
    String en = only(subject, key, "en");
    Set<String> labels = new LinkedHashSet<>(List.of(zh));
    labels.addAll(labels(subject, SKOS.altLabel.asNode(), "zh"));
    labels.addAll(labels(subject, SKOS.hiddenLabel.asNode(), "zh"));
    return new Concept(key, scheme, zh, en, List.copyOf(labels), properties(subject));
  }

  private String only(Node subject, String key, String language) {
    List<String> found = labels(subject, SKOS.prefLabel.asNode(), language);
    if (found.size() != 1) {
      throw new ArtefactException(
          origin(key, ""),
          key + " has " + found.size() + " preferred labels in " + language,
          "Give it one");
    }
    return found.get(0);
  }

  private List<String> labels(Node subject, Node property, String language) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(label -> label.isLiteral() && label.getLiteralLanguage().equals(language))
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private Map<String, List<String>> properties(Node subject) {
    Map<String, List<String>> properties = new TreeMap<>();
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple -> {
              String name = triple.getPredicate().getLocalName();
              if (!LABELS.contains(name)) {
                properties
                    .computeIfAbsent(name, any -> new ArrayList<>())
                    .add(value(triple.getObject()));
              }
            });
    properties.values().forEach(values -> values.sort(Comparator.naturalOrder()));
    return properties;
  }

  private static String value(Node object) {
    return object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
  }

  private void requireOneMeaning(List<Concept> concepts) {
    Map<String, Concept> meanings = new HashMap<>();
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        Concept other = meanings.putIfAbsent(Folded.key(label), concept);
        if (other != null && other != concept) {
          throw new ArtefactException(
              origin(concept.key(), label),
              "label «" + label + "» of " + concept.key() + " is also a label of " + other.key(),
              "Remove one, or tell them apart");
        }
      }
    }
  }

  private Origin origin(String key, String label) {
    String[] lines = file.text().split("\n", -1);
    boolean inside = false;
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean head =
          lines[i].equals(scheme + ":" + key)
              || lines[i].startsWith("<") && lines[i].contains("/" + key + ">");
      if (head) {
        inside = true;
        line = i;
      }
      if (inside && !label.isEmpty() && lines[i].contains("\"" + label + "\"@zh")) {
        return new Origin(file.path(), i + 1, lines[i].indexOf("\"" + label) + 1);
      }
      inside &= !lines[i].equals(".");
    }
    return new Origin(file.path(), line + 1, 1);
  }
}
