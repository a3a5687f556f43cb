package org.plangraph.store.cube;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.artefact.Artefacts;
import org.plangraph.store.cube.CubeTerms.Component;
import org.plangraph.vocab.Base;

/** Derives the cube from a loaded store and adds it: plan after plan, tables before sentences. */
public final class CubeDerivation {

  private static final Node GRAPH = NodeFactory.createURI(CubeTerms.GRAPH);
  private static final Query OBSERVATIONS =
      QueryFactory.create(Artefacts.read("cube/observations.rq").text());

  private CubeDerivation() {}

  /**
   * Adds the cube; none to a store that states no number.
   *
   * @param graphs a store without a cube
   * @return number of observations
   */
  public static long derive(DatasetGraph graphs) {
    List<Node> plans = Txn.calculateRead(graphs, () -> plans(graphs));
    long count = 0;
    for (Node plan : plans) {
      List<Quad> quads = Txn.calculateRead(graphs, () -> observations(plan, graphs));
      if (count == 0 && !quads.isEmpty()) {
        Txn.executeWrite(graphs, () -> CubeStructure.quads().forEach(graphs::add));
      }
      Txn.executeWrite(graphs, () -> quads.forEach(graphs::add));
      count += quads.stream().filter(quad -> quad.getPredicate().equals(RDF.type.asNode())).count();
    }
    return count;
  }

  private static List<Node> plans(DatasetGraph graphs) {
    List<Node> plans = new ArrayList<>();
    graphs.listGraphNodes().forEachRemaining(plans::add);
    plans.removeIf(graph -> !graph.isURI() || graph.getURI().equals(Base.VOCABULARY_GRAPH));
    plans.sort((one, other) -> one.getURI().compareTo(other.getURI()));
    return plans;
  }

  private static List<Quad> observations(Node graph, DatasetGraph graphs) {
    Set<String> keys = new HashSet<>();
    List<Quad> quads = new ArrayList<>();
    try (QueryExec run =
        QueryExec.dataset(graphs).query(OBSERVATIONS).substitution("graph", graph).build()) {
      run.select()
          .forEachRemaining(
              row -> {
                String key = key(row);
                if (keys.add(key)) {
                  addObservation(key, row, quads);
                }
              });
    }
    return quads;
  }

  private static void addObservation(String key, Binding row, List<Quad> quads) {
    String name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    Node observation = CubeStructure.iri(CubeTerms.OBSERVATION + name);
    quads.add(
        Quad.create(
            GRAPH,
            observation,
            RDF.type.asNode(),
            CubeStructure.iri(CubeTerms.QB + "Observation")));
    quads.add(
        Quad.create(
            GRAPH,
            observation,
            CubeStructure.iri(CubeTerms.QB + "dataSet"),
            CubeStructure.iri(CubeTerms.DATA_SET)));
    quads.add(
        Quad.create(
            GRAPH, observation, CubeStructure.iri(CubeTerms.DERIVED_FROM), row.get("value")));
    for (Component component : CubeTerms.COMPONENTS) {
      Node value = row.get(Var.alloc(component.column()));
      if (value != null) {
        quads.add(
            Quad.create(GRAPH, observation, CubeStructure.iri(component.iri()), plain(value)));
      }
    }
  }

  private static String key(Binding row) {
    return CubeTerms.COMPONENTS.stream()
        .filter(component -> component.role().equals("dimension"))
        .map(component -> row.get(component.column()).toString())
        .collect(Collectors.joining(" "));
  }

  /** Numbers of the store's arithmetic as decimals without needless zeros. */
  private static Node plain(Node value) {
    if (!value.isLiteral() || !(value.getLiteralValue() instanceof Number)) {
      return value;
    }
    BigDecimal number = new BigDecimal(value.getLiteralLexicalForm()).stripTrailingZeros();
    return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
