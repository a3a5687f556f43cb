package org.plangraph.quality;

import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gathers quads while their graph stays the same and hands each graph on: one is in memory at a
 * time.
 */
final class GraphByGraph extends StreamRDFBase {

  private final Consumer<Graph> next;
  private @Nullable Node name;
  private Graph graph = GraphFactory.createDefaultGraph();

  GraphByGraph(Consumer<Graph> next) {
    this.next = next;
  }

  @Override
  public void quad(Quad quad) {
    if (!Objects.equals(quad.getGraph(), name)) {
      flush();
      name = quad.getGraph();
    }
    graph.add(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    graph.add(triple);
  }

  @Override
  public void finish() {
    flush();
  }

  private void flush() {
    if (!graph.isEmpty()) {
      next.accept(graph);
      graph = GraphFactory.createDefaultGraph();
    }
  }
}
