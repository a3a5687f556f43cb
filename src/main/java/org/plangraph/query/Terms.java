package org.plangraph.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds the IRI that a caller means: written out, as the tail below the base, as a key, or by a
 * name.
 */
final class Terms {

  /** Base of all our IRIs. */
  static final String BASE = "https://w3id.org/plangraph/";

  private static final Map<String, List<String>> FOLDERS =
      Map.of(
          "region", List.of("id/region/", "id/area/"),
          "plan", List.of("id/plan/"),
          "platform", List.of("id/platform/"),
          "project", List.of("id/project/"),
          "period", List.of("id/period/"));

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern TAIL = Pattern.compile("(id|concept|graph)/[A-Za-z0-9._/-]+");
  private static final Pattern FULL = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\x00-\\x20]+");
  private static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private static final Node PLAN_REGION = NodeFactory.createURI(BASE + "ontology#region");

  private final DatasetGraph graphs;

  Terms(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** All things that a text may mean: one is right, none is unknown, several are a question. */
  Set<Node> find(String scheme, String text) {
    if (FULL.matcher(text).matches()) {
      return Set.of(NodeFactory.createURI(text));
    }
    if (TAIL.matcher(text).matches()) {
      return Set.of(NodeFactory.createURI(BASE + text));
    }
    List<String> folders =
        FOLDERS.getOrDefault(scheme, List.of("concept/" + scheme + "/", "id/plan/"));
    Set<Node> named = narrowed(byName(folders, text));
    if (!named.isEmpty() || !KEY.matcher(text).matches()) {
      return named;
    }
    List<Node> keyed =
        folders.stream().map(folder -> NodeFactory.createURI(BASE + folder + text)).toList();
    return Set.of(keyed.stream().filter(this::isKnown).findFirst().orElse(keyed.get(0)));
  }

  private Set<Node> byName(List<String> folders, String name) {
    Set<Node> found = new LinkedHashSet<>();
    List<Node> spellings =
        List.of(
            NodeFactory.createLiteralLang(name, "zh"),
            NodeFactory.createLiteralLang(name, "en"),
            NodeFactory.createLiteralString(name));
    for (Node property : NAMES) {
      spellings.stream()
          .flatMap(spelling -> subjects(property, spelling))
          .filter(node -> folders.stream().anyMatch(folder -> isBelow(node, folder)))
          .forEach(found::add);
    }
    return found;
  }

  /** Of several things of one name: those that nothing replaced, then the one that a plan is of. */
  private Set<Node> narrowed(Set<Node> found) {
    Set<Node> lasting = kept(found, node -> !has(node, DCTerms.isReplacedBy.asNode(), Node.ANY));
    Set<Node> planned = kept(lasting, node -> has(Node.ANY, PLAN_REGION, node));
    return planned.size() == 1 ? planned : lasting;
  }

  /** The nodes that pass; all of them if none or only one was there. */
  private static Set<Node> kept(Set<Node> nodes, Predicate<Node> test) {
    Set<Node> passed = new LinkedHashSet<>(nodes);
    passed.removeIf(test.negate());
    return nodes.size() < 2 || passed.isEmpty() ? nodes : passed;
  }

  private boolean has(Node subject, Node property, Node object) {
    return graphs.contains(Quad.unionGraph, subject, property, object);
  }

  private Stream<Node> subjects(Node property, Node spelling) {
    return graphs.stream(Quad.unionGraph, Node.ANY, property, spelling).map(Quad::getSubject);
  }

  private boolean isKnown(Node node) {
    return graphs.contains(Quad.unionGraph, node, Node.ANY, Node.ANY);
  }

  private static boolean isBelow(Node node, String folder) {
    return node.isURI() && node.getURI().startsWith(BASE + folder);
  }
}
