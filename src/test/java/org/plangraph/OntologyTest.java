package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.Artefacts;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.mapping.VocabularyMapper;
import org.plangraph.vocab.Base;
import org.plangraph.vocab.Plan;

/** The ontology's own file: its head, its order, and that each term is in use. */
class OntologyTest {

  private static final String IRI = Base.DEFAULT + "ontology";
  private static final String FILE = CaseFolder.read(Path.of("ontology/plan.ttl"));
  private static final Graph ONTOLOGY = turtle(FILE);
  private static final Graph VOCABULARY = vocabulary();
  private static final Pattern TERM = Pattern.compile("(?m)^plan:(\\w+)\\n    a owl:(\\w+) ;");

  @Test
  void the_head_says_what_it_is_in_both_languages_and_which_version() {
    Node head = NodeFactory.createURI(IRI);
    assertEquals(Set.of("zh", "en"), languages(head, DCTerms.title.asNode()));
    assertEquals(Set.of("zh", "en"), languages(head, DCTerms.description.asNode()));
    assertTrue(ONTOLOGY.contains(head, DCTerms.license.asNode(), Node.ANY));
    assertTrue(ONTOLOGY.contains(head, DCTerms.created.asNode(), Node.ANY));
    String version =
        ONTOLOGY
            .find(head, OWL.versionInfo.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    assertTrue(
        ONTOLOGY.contains(
            head, OWL2.versionIRI.asNode(), NodeFactory.createURI(IRI + "/" + version)));
    for (Artefact mapping : Artefacts.below("mappings", ".rml.ttl")) {
      assertTrue(
          mapping.text().contains("dcterms:conformsTo <" + IRI + "/" + version + "> ;"),
          mapping.path());
    }
  }

  @Test
  void classes_come_first_then_object_then_datatype_properties_each_in_order_of_name() {
    List<String> found = new ArrayList<>();
    Matcher term = TERM.matcher(FILE);
    while (term.find()) {
      found.add(
          List.of("Class", "ObjectProperty", "DatatypeProperty").indexOf(term.group(2))
              + " "
              + term.group(1));
    }
    assertEquals(found.stream().sorted().toList(), found);
    assertEquals(
        ONTOLOGY.find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY).toList().size(), found.size());
  }

  @Test
  void a_definition_is_one_sentence_and_no_label() {
    ONTOLOGY
        .find(Node.ANY, SKOS.definition.asNode(), Node.ANY)
        .forEachRemaining(
            triple -> {
              String text = triple.getObject().getLiteralLexicalForm();
              String end = triple.getObject().getLiteralLanguage().equals("zh") ? "。" : ".";
              assertTrue(
                  text.endsWith(end) && text.indexOf(end + " ") < 0,
                  triple.getSubject() + ": " + text);
              assertTrue(
                  !ONTOLOGY.contains(triple.getSubject(), RDFS.label.asNode(), triple.getObject()),
                  triple.getSubject() + " defines itself");
            });
  }

  @Test
  void every_class_is_produced_or_says_why_not() {
    Set<String> produced = new HashSet<>();
    for (Artefact mapping : Artefacts.below("mappings", ".rml.ttl")) {
      Matcher made = Pattern.compile("rml:class plan:(\\w+)").matcher(mapping.text());
      while (made.find()) {
        produced.add(made.group(1));
      }
    }
    produced.addAll(planClasses());
    VOCABULARY
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(triple -> produced.add(triple.getObject().getLocalName()));
    assertEquals(List.of(), unexplained(produced, OWL.Class.asNode()));
  }

  @Test
  void
      every_property_of_regions_areas_and_schemes_that_no_mapping_makes_is_in_the_vocabulary_graph() {
    Set<String> used = new HashSet<>();
    VOCABULARY.find().forEachRemaining(triple -> used.add(triple.getPredicate().getURI()));
    for (String term :
        List.of(
            Plan.REGION_KIND,
            Plan.IS_ZONE,
            Plan.VALID_UNTIL,
            Plan.HAS_MEMBER,
            Plan.FACTOR,
            Plan.BASE_UNIT)) {
      assertTrue(used.contains(term), term);
    }
  }

  @Test
  void every_class_has_a_shape_of_its_own_or_of_a_superclass_or_by_the_property_that_leads_to_it() {
    Set<String> shaped = new TreeSet<>();
    Pattern target = Pattern.compile("sh:target(Class|ObjectsOf) plan:(\\w+)");
    for (Artefact shape : Artefacts.below("ontology/shapes", ".ttl")) {
      Matcher found = target.matcher(shape.text());
      while (found.find()) {
        shaped.add(found.group(1).equals("Class") ? found.group(2) : range(found.group(2)));
      }
    }
    List<String> without = new ArrayList<>();
    for (Node term : terms(OWL.Class.asNode())) {
      if (!isShaped(term, shaped)) {
        without.add(term.getLocalName());
      }
    }
    assertEquals(List.of(), without);
  }

  /** A class whose subclasses all have shapes is shaped too: nothing is stored as it alone. */
  private static boolean isShaped(Node term, Collection<String> shaped) {
    boolean isAbove =
        shaped.contains(term.getLocalName())
            || ONTOLOGY.find(term, RDFS.subClassOf.asNode(), Node.ANY).toList().stream()
                .anyMatch(up -> shaped.contains(up.getObject().getLocalName()));
    List<Node> below =
        ONTOLOGY
            .find(Node.ANY, RDFS.subClassOf.asNode(), term)
            .mapWith(down -> down.getSubject())
            .toList();
    return isAbove
        || (!below.isEmpty()
            && below.stream().allMatch(down -> shaped.contains(down.getLocalName())));
  }

  private static String range(String property) {
    return ONTOLOGY
        .find(NodeFactory.createURI(Plan.NS + property), RDFS.range.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLocalName();
  }

  private static List<String> unexplained(Set<String> produced, Node kind) {
    return terms(kind).stream()
        .filter(
            term ->
                !produced.contains(term.getLocalName())
                    && !ONTOLOGY.contains(term, SKOS.editorialNote.asNode(), Node.ANY))
        .map(Node::getLocalName)
        .sorted()
        .toList();
  }

  private static List<Node> terms(Node kind) {
    List<Node> terms =
        ONTOLOGY
            .find(Node.ANY, RDF.type.asNode(), kind)
            .mapWith(triple -> triple.getSubject())
            .toList();
    assertTrue(terms.size() > 20, "only " + terms.size());
    return terms;
  }

  private static List<String> planClasses() {
    Matcher list =
        Pattern.compile("\"planClass\": \\{\\s*\"enum\": \\[([^\\]]*)")
            .matcher(Artefacts.read("record-schema/record.json").text());
    assertTrue(list.find(), "the schema lists no classes of plans");
    return Stream.of(list.group(1).split(",")).map(name -> name.replaceAll("[\"\\s]", "")).toList();
  }

  private static Set<String> languages(Node term, Node property) {
    return ONTOLOGY
        .find(term, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLanguage())
        .toSet();
  }

  private static Graph turtle(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().fromString(text).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  private static Graph vocabulary() {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    new VocabularyMapper(Base.DEFAULT, Gazetteer.load()).write(Set.of(), quads);
    Graph graph = GraphFactory.createDefaultGraph();
    String triples =
        quads
            .toString(StandardCharsets.UTF_8)
            .replaceAll("(?m) <[^>]*graph/vocabulary> \\.$", " .");
    RDFParser.create()
        .source(new ByteArrayInputStream(triples.getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.NTRIPLES)
        .parse(graph);
    return graph;
  }
}
