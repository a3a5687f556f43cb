package org.plangraph.store.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.vocab.Plan;

/** Which properties are searched, each a field of the index. */
final class IndexedProperties {

  private static final Map<String, Node> FIELDS = fields();

  private IndexedProperties() {}

  static Map<String, Node> all() {
    return FIELDS;
  }

  static List<Resource> resources() {
    return FIELDS.values().stream()
        .map(node -> (Resource) ResourceFactory.createProperty(node.getURI()))
        .toList();
  }

  static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("iri", "label", "graph");
    definition.setLangField("lang");
    FIELDS.forEach(definition::set);
    return definition;
  }

  private static Map<String, Node> fields() {
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put("label", RDFS.label.asNode());
    fields.put("prefLabel", SKOS.prefLabel.asNode());
    fields.put("altLabel", SKOS.altLabel.asNode());
    fields.put("title", NodeFactory.createURI("http://data.europa.eu/eli/ontology#title"));
    fields.put("statedName", NodeFactory.createURI(Plan.STATED_NAME));
    fields.put("goalText", NodeFactory.createURI(Plan.GOAL_TEXT));
    fields.put("quote", NodeFactory.createURI(Plan.QUOTE));
    return fields;
  }
}
