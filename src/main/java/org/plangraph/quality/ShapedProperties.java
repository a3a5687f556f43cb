package org.plangraph.quality;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Which properties the shapes know of each class, for people who write queries. */
public final class ShapedProperties {

  private ShapedProperties() {}

  /**
   * IRI of a class to the IRIs of its properties, both in order.
   *
   * @throws org.plangraph.artefact.ArtefactException if a shape cannot be read
   */
  public static Map<String, Set<String>> byClass() {
    Graph graph = Shapes.load().graph();
    Map<String, Set<String>> known = new TreeMap<>();
    graph
        .find(Node.ANY, SHACL.targetClass, Node.ANY)
        .forEachRemaining(
            target ->
                known
                    .computeIfAbsent(target.getObject().getURI(), key -> new TreeSet<>())
                    .addAll(properties(target.getSubject(), graph)));
    return known;
  }

  private static Set<String> properties(Node shape, Graph graph) {
    Set<String> properties = new TreeSet<>();
    graph
        .find(shape, SHACL.property, Node.ANY)
        .mapWith(Triple::getObject)
        .forEachRemaining(
            property ->
                graph
                    .find(property, SHACL.path, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isURI)
                    .forEachRemaining(path -> properties.add(path.getURI())));
    return properties;
  }
}
