package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;

class SchemesTest {

  private static final String HEAD =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix plan: <https://w3id.org/plangraph/ontology#> .
      @prefix fruit: <https://w3id.org/plangraph/concept/fruit/> .

      """;

  private static final String APPLE =
      """
      fruit:apple
          a skos:Concept ;
          skos:prefLabel "“红”苹果"@zh, "apple"@en ;
          skos:altLabel "林檎2号"@zh ;
          plan:notIn "苹果园"@zh ;
      .

      """;

  private static Schemes of(String body) {
    return Schemes.of(List.of(new Artefact("ontology/schemes/fruit.ttl", HEAD + body)));
  }

  private static String pear(String labels) {
    return "fruit:pear\n    a skos:Concept ;\n    skos:prefLabel " + labels + " ;\n.\n";
  }

  @Test
  void finds_a_label_in_any_spelling() {
    Scheme fruit = of(APPLE).require("fruit");
    assertEquals("apple", fruit.find("红 苹果").orElseThrow().key());
    assertEquals("apple", fruit.find("林檎２号").orElseThrow().key());
    assertTrue(fruit.find("苹果").isEmpty());
  }

  @Test
  void refuses_a_label_of_two_concepts_with_file_and_line() {
    ArtefactException e =
        assertThrows(ArtefactException.class, () -> of(APPLE + pear("\"红苹果\"@zh, \"pear\"@en")));
    assertTrue(e.getMessage().startsWith("ontology/schemes/fruit.ttl:14:"), e.getMessage());
    assertTrue(e.getMessage().contains("apple"), e.getMessage());
  }

  @Test
  void refuses_a_concept_without_an_english_name() {
    ArtefactException e = assertThrows(ArtefactException.class, () -> of(pear("\"梨\"@zh")));
    assertTrue(e.getMessage().startsWith("ontology/schemes/fruit.ttl:5:1"), e.getMessage());
  }

  @Test
  void refuses_what_is_no_turtle() {
    ArtefactException e = assertThrows(ArtefactException.class, () -> of("fruit:plum a"));
    assertTrue(e.getMessage().contains("no Turtle"), e.getMessage());
  }

  @Test
  void refuses_a_file_without_concepts() {
    assertThrows(ArtefactException.class, () -> of(""));
  }

  @Test
  void loads_every_scheme_of_the_project() {
    Schemes schemes = Schemes.load();
    assertFalse(schemes.all().isEmpty());
    for (Scheme scheme : schemes.all()) {
      for (Concept concept : scheme.concepts()) {
        assertEquals(concept, scheme.find(concept.prefLabelZh()).orElseThrow(), scheme.key());
      }
    }
  }

  @Test
  void every_unit_leads_to_a_base_unit_that_is_its_own_base() {
    Scheme units = Schemes.load().require("unit");
    List<String> wrong =
        units.concepts().stream()
            .filter(unit -> !isBase(units, unit.keyOf("baseUnit").orElseThrow()))
            .map(Concept::key)
            .collect(Collectors.toList());
    assertEquals(List.of(), wrong);
    assertEquals("100000000.0", units.require("hundred-million-yuan").value("factor").orElseThrow());
    assertEquals("percent", units.find("％").orElseThrow().key());
    assertEquals("microgram-per-cubic-metre", units.find("μg/m3").orElseThrow().key());
  }

  private static boolean isBase(Scheme units, String key) {
    return units.require(key).keyOf("baseUnit").orElseThrow().equals(key)
        && units.require(key).value("factor").orElseThrow().equals("1.0");
  }
}
