package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.plangraph.vocab.Plan;

/**
 * The declarative files check each other: nobody uses a word that nobody declares, and the reverse.
 */
class VocabularyTest {

  private static final String NS = Plan.NS;
  private static final String RML = "http://w3id.org/rml/";
  private static final Graph ONTOLOGY = read(Path.of("ontology/plan.ttl"));
  private static final Map<String, String> REUSED = reused();

  @Test
  void every_term_has_labels_definitions_and_an_example() {
    Set<Node> terms = declared();
    assertTrue(terms.size() > 80, "only " + terms.size() + " terms");
    for (Node term : terms) {
      assertEquals(Set.of("zh", "en"), languages(term, RDFS.label.asNode()), term + " label");
      assertEquals(
          Set.of("zh", "en"), languages(term, SKOS.definition.asNode()), term + " definition");
      assertTrue(ONTOLOGY.contains(term, SKOS.example.asNode(), Node.ANY), term + " example");
      assertTrue(
          ONTOLOGY.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY), term + " isDefinedBy");
    }
  }

  @Test
  void every_constant_is_a_term_and_every_term_has_a_constant() {
    Set<String> constants = new TreeSet<>();
    for (Field field : Plan.class.getFields()) {
      if (!field.getName().equals("NS")) {
        constants.add(value(field));
      }
    }
    assertEquals(
        names(declared()),
        constants.stream()
            .map(iri -> iri.substring(NS.length()))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_ontology_refers_to_declared_terms_only() {
    ONTOLOGY
        .find()
        .forEachRemaining(
            triple -> {
              assertKnown("ontology/plan.ttl", triple.getPredicate());
              boolean isTerm =
                  Set.of(
                          RDFS.domain.asNode(),
                          RDFS.range.asNode(),
                          RDFS.subClassOf.asNode(),
                          RDFS.subPropertyOf.asNode(),
                          RDF.type.asNode())
                      .contains(triple.getPredicate());
              if (isTerm) {
                assertKnown("ontology/plan.ttl", triple.getObject());
              }
            });
  }

  @Test
  void schemes_use_declared_properties_and_classes_only() {
    for (Path file : files("ontology/schemes", ".ttl")) {
      Graph scheme = read(file);
      scheme
          .find()
          .forEachRemaining(
              triple -> {
                assertKnown(file.toString(), triple.getPredicate());
                if (triple.getPredicate().equals(RDF.type.asNode())) {
                  assertKnown(file.toString(), triple.getObject());
                }
              });
    }
  }

  @Test
  void shapes_use_declared_terms_as_what_they_are() {
    for (Path file : files("ontology/shapes", ".ttl")) {
      Graph shapes = read(file);
      shapes
          .find()
          .forEachRemaining(
              triple -> {
                assertKnown(file.toString(), triple.getPredicate());
                if (triple.getObject().isURI()
                    && !triple.getObject().getURI().contains("/shape/")) {
                  assertKnown(file.toString(), triple.getObject());
                }
                if (triple.getPredicate().getLocalName().equals("targetClass")) {
                  assertTrue(
                      is(triple.getObject(), OWL.Class.asNode()),
                      triple.getObject() + " is no class");
                }
              });
    }
  }

  @Test
  void mappings_use_declared_terms_as_what_they_are() {
    for (Path file : files("mappings", ".rml.ttl")) {
      Graph mapping = read(file);
      mapping
          .find()
          .forEachRemaining(triple -> assertKnown(file.toString(), triple.getPredicate()));
      objects(mapping, "predicate")
          .forEach(
              term -> {
                assertKnown(file.toString(), term);
                assertFalse(
                    is(term, OWL.Class.asNode()),
                    term + " is a class, used as a property in " + file);
              });
      objects(mapping, "class")
          .forEach(
              term -> {
                assertKnown(file.toString(), term);
                assertFalse(
                    term.getURI().startsWith(NS) && !is(term, OWL.Class.asNode()),
                    term + " is no class");
              });
    }
  }

  @Test
  void mappings_give_object_properties_iris_and_others_literals() {
    for (Path file : files("mappings", ".rml.ttl")) {
      Graph mapping = read(file);
      mapping
          .find(Node.ANY, rml("predicate"), Node.ANY)
          .forEachRemaining(
              triple -> {
                Node map =
                    mapping
                        .find(triple.getSubject(), rml("objectMap"), Node.ANY)
                        .next()
                        .getObject();
                boolean isIri =
                    mapping.contains(map, rml("template"), Node.ANY)
                        || mapping.contains(map, rml("termType"), Node.ANY)
                        || mapping
                            .find(map, rml("constant"), Node.ANY)
                            .filterKeep(constant -> constant.getObject().isURI())
                            .hasNext();
                Node property = triple.getObject();
                if (is(property, OWL.ObjectProperty.asNode())) {
                  assertTrue(isIri, property + " is given a literal in " + file);
                } else if (is(property, OWL.DatatypeProperty.asNode())) {
                  assertFalse(isIri, property + " is given an IRI in " + file);
                  assertEquals(range(property), datatype(mapping, map), property + " in " + file);
                }
              });
    }
  }

  @Test
  void every_property_is_produced_or_says_why_not() {
    Set<String> produced = new TreeSet<>();
    for (Path file : files("mappings", ".rml.ttl")) {
      objects(read(file), "predicate").forEach(term -> produced.add(term.getURI()));
    }
    for (Path file : files("ontology/schemes", ".ttl")) {
      read(file).find().forEachRemaining(triple -> produced.add(triple.getPredicate().getURI()));
    }
    produced.addAll(shortcuts());
    produced.addAll(Set.of(Plan.REGION_KIND, Plan.IS_ZONE, Plan.VALID_UNTIL, Plan.HAS_MEMBER));
    List<Node> missing = new ArrayList<>();
    for (Node property : properties()) {
      if (!produced.contains(property.getURI())
          && !ONTOLOGY.contains(property, SKOS.editorialNote.asNode(), Node.ANY)) {
        missing.add(property);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void queries_and_checks_use_declared_terms_only() {
    Pattern prefix = Pattern.compile("(?i)PREFIX\\s+([\\w-]+):\\s*<([^>]*)>");
    for (Path file : files("queries", ".rq")) {
      String text = CaseFolder.read(file).replaceAll("(?m)^\\s*#.*$", "");
      Map<String, String> prefixes = new HashMap<>();
      Matcher matcher = prefix.matcher(text);
      while (matcher.find()) {
        prefixes.put(matcher.group(1), matcher.group(2));
      }
      Matcher term =
          Pattern.compile("\\b([\\w-]+):([A-Za-z]\\w*)").matcher(text.replaceAll("\"[^\"]*\"", ""));
      while (term.find()) {
        if (NS.equals(prefixes.get(term.group(1)))) {
          assertKnown(file.toString(), NodeFactory.createURI(NS + term.group(2)));
        }
      }
    }
  }

  @Test
  void relations_of_records_have_a_shortcut_property_each() {
    Set<String> shortcuts = shortcuts();
    assertEquals(org.plangraph.model.Relation.values().length, shortcuts.size());
    shortcuts.forEach(
        term -> assertTrue(is(NodeFactory.createURI(term), OWL.ObjectProperty.asNode()), term));
  }

  private static Set<String> shortcuts() {
    String schema = CaseFolder.read(Path.of("src/main/resources/record-schema/record.json"));
    Matcher list = Pattern.compile("\"shortcut\": \\{\\s*\"enum\": \\[([^\\]]*)").matcher(schema);
    assertTrue(list.find(), "the schema lists no shortcuts");
    return Stream.of(list.group(1).split(","))
        .map(name -> NS + name.replaceAll("[\"\\s]", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertKnown(String where, Node term) {
    if (!term.isURI()) {
      return;
    }
    boolean isOurs = term.getURI().startsWith(NS);
    boolean isKnown = isOurs ? declared().contains(term) : REUSED.containsKey(term.getURI());
    assertTrue(
        isKnown,
        where
            + " uses "
            + term
            + (isOurs
                ? ", which plan.ttl does not declare"
                : ", which no list in ontology/reused holds"));
  }

  private static Set<Node> declared() {
    Set<Node> terms = properties();
    terms.addAll(
        ONTOLOGY
            .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
            .mapWith(Triple::getSubject)
            .toSet());
    return terms;
  }

  private static Set<Node> properties() {
    Set<Node> terms =
        ONTOLOGY
            .find(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
            .mapWith(Triple::getSubject)
            .toSet();
    terms.addAll(
        ONTOLOGY
            .find(Node.ANY, RDF.type.asNode(), OWL.DatatypeProperty.asNode())
            .mapWith(Triple::getSubject)
            .toSet());
    return terms;
  }

  private static boolean is(Node term, Node type) {
    return ONTOLOGY.contains(term, RDF.type.asNode(), type);
  }

  private static String range(Node property) {
    return ONTOLOGY.find(property, RDFS.range.asNode(), Node.ANY).next().getObject().getURI();
  }

  private static String datatype(Graph mapping, Node map) {
    if (mapping.contains(map, rml("language"), Node.ANY)) {
      return RDF.langString.getURI();
    }
    return mapping
        .find(map, rml("datatype"), Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getURI())
        .orElse("http://www.w3.org/2001/XMLSchema#string");
  }

  private static List<Node> objects(Graph graph, String predicate) {
    return graph.find(Node.ANY, rml(predicate), Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Node rml(String name) {
    return NodeFactory.createURI(RML + name);
  }

  private static Set<String> languages(Node term, Node property) {
    return ONTOLOGY
        .find(term, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLanguage())
        .toSet();
  }

  private static Set<String> names(Set<Node> terms) {
    return terms.stream().map(Node::getLocalName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> reused() {
    Map<String, String> terms = new HashMap<>();
    for (Path file : files("ontology/reused", ".tsv")) {
      CaseFolder.read(file)
          .lines()
          .filter(line -> line.startsWith("http"))
          .map(line -> line.split("\t"))
          .forEach(cells -> terms.put(cells[0], cells[1]));
    }
    return terms;
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertFalse(files.isEmpty(), "no file in " + folder);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph read(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(CaseFolder.read(file)))
        .base("https://w3id.org/plangraph/mapping/" + file.getFileName())
        .lang(Lang.TURTLE)
        .parse(graph);
    return graph;
  }
}
