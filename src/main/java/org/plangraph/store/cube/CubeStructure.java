package org.plangraph.store.cube;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.store.cube.CubeTerms.Component;

/** Data set and structure definition of the cube. */
final class CubeStructure {

  private static final Node GRAPH = NodeFactory.createURI(CubeTerms.GRAPH);

  private final List<Quad> quads = new ArrayList<>();

  private CubeStructure() {}

  static List<Quad> quads() {
    CubeStructure structure = new CubeStructure();
    structure.describe();
    return structure.quads;
  }

  private void describe() {
    Node set = iri(CubeTerms.DATA_SET);
    Node structure = iri(CubeTerms.STRUCTURE);
    add(set, RDF.type.asNode(), iri(CubeTerms.QB + "DataSet"));
    add(set, iri(CubeTerms.QB + "structure"), structure);
    add(
        set,
        iri("http://purl.org/dc/terms/title"),
        NodeFactory.createLiteralLang("规划指标数据立方体", "zh"));
    add(
        set,
        iri("http://purl.org/dc/terms/title"),
        NodeFactory.createLiteralLang("Cube of the plans' indicators", "en"));
    add(structure, RDF.type.asNode(), iri(CubeTerms.QB + "DataStructureDefinition"));
    CubeTerms.COMPONENTS.forEach(component -> describe(structure, component));
  }

  private void describe(Node structure, Component component) {
    Node specification = iri(CubeTerms.STRUCTURE + "/" + component.column());
    Node property = iri(component.iri());
    String role = component.role();
    add(structure, iri(CubeTerms.QB + "component"), specification);
    add(specification, RDF.type.asNode(), iri(CubeTerms.QB + "ComponentSpecification"));
    add(specification, iri(CubeTerms.QB + role), property);
    add(property, RDF.type.asNode(), RDF.Property.asNode());
    add(
        property,
        RDF.type.asNode(),
        iri(CubeTerms.QB + Character.toUpperCase(role.charAt(0)) + role.substring(1) + "Property"));
    add(property, RDFS.label.asNode(), NodeFactory.createLiteralLang(component.label(), "zh"));
    add(property, RDFS.label.asNode(), NodeFactory.createLiteralLang(component.labelEn(), "en"));
    add(
        property,
        RDFS.range.asNode(),
        iri(component.range().isEmpty() ? RDFS.Resource.getURI() : component.range()));
    if (!component.codeList().isEmpty()) {
      add(property, RDF.type.asNode(), iri(CubeTerms.QB + "CodedProperty"));
      add(property, iri(CubeTerms.QB + "codeList"), iri(component.codeList()));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(GRAPH, subject, predicate, object));
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
