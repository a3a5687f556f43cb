package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.model.GoalKind;
import org.plangraph.model.Level;
import org.plangraph.model.Nature;
import org.plangraph.model.ProjectStatus;
import org.plangraph.model.Relation;
import org.plangraph.model.TargetKind;
import org.plangraph.model.ValueStatus;

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
    assertEquals(
        "100000000.0", units.require("hundred-million-yuan").value("factor").orElseThrow());
    assertEquals("percent", units.find("％").orElseThrow().key());
    assertEquals("microgram-per-cubic-metre", units.find("μg/m3").orElseThrow().key());
  }

  @Test
  void the_words_of_the_model_are_concepts() {
    Schemes schemes = Schemes.load();
    for (Relation relation : Relation.values()) {
      schemes.require("relation").require(relation.word());
    }
    for (Level level : Level.values()) {
      schemes.require("level").require(level.word());
    }
    for (ValueStatus status : ValueStatus.values()) {
      schemes.require("status").require(status.word());
    }
    for (ProjectStatus status : ProjectStatus.values()) {
      schemes.require("project-status").require(status.word());
    }
    for (TargetKind kind : TargetKind.values()) {
      schemes.require("target-kind").require(kind.word());
    }
    for (GoalKind kind : GoalKind.values()) {
      schemes.require("goal-kind").require(kind.word());
    }
    for (Nature nature : Nature.values()) {
      assertTrue(schemes.require("nature").find(nature.word()).isPresent(), nature.word());
    }
  }

  @Test
  void finds_relations_industries_types_and_scopes_by_usual_words() {
    Schemes schemes = Schemes.load();
    assertEquals("align", schemes.require("relation").find("主动接轨").orElseThrow().key());
    assertEquals("integrated-circuit", schemes.require("industry").find("半导体").orElseThrow().key());
    assertEquals(
        "39",
        schemes.require("industry").require("integrated-circuit").value("gbt4754").orElseThrow());
    assertEquals(
        "high-tech-zone", schemes.require("platform-type").find("高新技术产业开发区").orElseThrow().key());
    assertTrue(
        schemes.require("platform-type").require("laboratory").values("suffix").contains("实验室"));
    assertEquals("nationwide", schemes.require("scope").find("全国").orElseThrow().key());
  }

  @Test
  void every_industry_names_a_division_of_the_standard_or_none() throws IOException {
    Set<String> divisions =
        Files.readAllLines(Path.of("src/test/resources/vocabulary/gbt4754-2017.tsv")).stream()
            .filter(line -> line.matches("\\d{2}\t.+"))
            .map(line -> line.substring(0, 2))
            .collect(Collectors.toSet());
    assertEquals(97, divisions.size());
    Schemes.load()
        .require("industry")
        .concepts()
        .forEach(
            industry ->
                assertTrue(
                    divisions.containsAll(industry.values("gbt4754")),
                    industry.key() + " " + industry.values("gbt4754")));
  }

  private static boolean isBase(Scheme units, String key) {
    return units.require(key).keyOf("baseUnit").orElseThrow().equals(key)
        && units.require(key).value("factor").orElseThrow().equals("1.0");
  }
}
