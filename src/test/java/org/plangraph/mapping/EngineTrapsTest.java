package org.plangraph.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.vocab.Base;

/** What the engine does with awkward input, and that the mapping lives with it. */
class EngineTrapsTest {

  private static final String HEAD =
      """
      @prefix rml: <http://w3id.org/rml/> .
      @prefix ex: <http://example.org/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <#Map> a rml:TriplesMap ;
          rml:logicalSource [
              rml:source <records.json> ;
              rml:referenceFormulation rml:JSONPath ;
              rml:iterator "$.items[*]" ;
          ] ;
          rml:subjectMap [ rml:template "id/{key}" ] ;
      """;

  private static SortedSet<String> map(String objectMap, String json) {
    String file =
        HEAD
            + "    rml:predicateObjectMap [ rml:predicate ex:p ; rml:objectMap [ "
            + objectMap
            + " ] ] ;\n.\n";
    return new RecordMapper(
            Base.DEFAULT, Mappings.of(List.of(new Artefact("mappings/trap.rml.ttl", file))))
        .lines(json);
  }

  @Test
  void maps_every_item_of_a_document_and_the_next_document_alike() {
    String file =
        HEAD
            + "    rml:predicateObjectMap [ rml:predicate ex:p ; rml:objectMap [ rml:reference \"v\" ] ] ;\n.\n";
    RecordMapper mapper =
        new RecordMapper(
            Base.DEFAULT, Mappings.of(List.of(new Artefact("mappings/trap.rml.ttl", file))));
    assertEquals(
        2,
        mapper
            .lines("{\"items\":[{\"key\":\"a\",\"v\":\"1\"},{\"key\":\"b\",\"v\":\"2\"}]}")
            .size());
    assertEquals(1, mapper.lines("{\"items\":[{\"key\":\"c\",\"v\":\"3\"}]}").size());
  }

  @Test
  void a_null_or_missing_value_gives_no_triple_and_disturbs_no_other_item() {
    SortedSet<String> lines =
        map(
            "rml:reference \"v\"",
            "{\"items\":[{\"key\":\"a\",\"v\":null},{\"key\":\"b\"},{\"key\":\"c\",\"v\":\"x\"}]}");
    assertEquals(1, lines.size());
    assertTrue(lines.first().contains("id/c>"));
  }

  @Test
  void a_missing_key_in_the_subject_drops_the_item_alone() {
    assertEquals(
        1,
        map("rml:reference \"v\"", "{\"items\":[{\"v\":\"x\"},{\"key\":\"b\",\"v\":\"y\"}]}")
            .size());
  }

  @Test
  void a_list_gives_a_triple_for_each_element() {
    assertEquals(
        2,
        map(
                "rml:reference \"v\" ; rml:language \"zh\"",
                "{\"items\":[{\"key\":\"a\",\"v\":[\"甲\",\"乙\"]}]}")
            .size());
    assertEquals(
        2,
        map("rml:template \"c/{v}\"", "{\"items\":[{\"key\":\"a\",\"v\":[\"x\",\"y\"]}]}").size());
    assertEquals(0, map("rml:template \"c/{v}\"", "{\"items\":[{\"key\":\"a\",\"v\":[]}]}").size());
  }

  @Test
  void a_list_beside_a_single_value_in_one_template_fails_loudly() {
    assertThrows(
        RuntimeException.class,
        () ->
            map(
                "rml:template \"c/{w}/{v}\"",
                "{\"items\":[{\"key\":\"a\",\"w\":\"x\",\"v\":[\"1\",\"2\",\"3\"]}]}"));
  }

  @Test
  void no_template_of_ours_can_meet_a_list_beside_a_single_value() {
    List<String> lists =
        List.of("aliases", "industryKeys", "connectKeys", "basedOn", "regionCodes");
    for (Artefact file : Artefacts.below("mappings", ".rml.ttl")) {
      for (String list : lists) {
        assertFalse(
            file.text().matches("(?s).*template \"[^\"]*\\{[^\"]*\\{" + list + "\\}.*"),
            file.path() + " " + list);
      }
    }
  }

  @Test
  void an_iri_tail_is_resolved_below_the_base_with_its_slashes() {
    String line =
        map(
                "rml:reference \"v\" ; rml:termType rml:IRI",
                "{\"items\":[{\"key\":\"a\",\"v\":\"id/region/330502\"}]}")
            .first();
    assertTrue(line.contains("<https://w3id.org/plangraph/id/region/330502>"), line);
  }

  @Test
  void rare_characters_stay_whole_in_literals() {
    String rare = "\uD842\uDFB7野家\uE000\u3000％";
    String line =
        map(
                "rml:reference \"v\" ; rml:language \"zh\"",
                "{\"items\":[{\"key\":\"a\",\"v\":\"" + rare + "\"}]}")
            .first();
    assertTrue(line.contains("\"" + rare + "\"@zh"), line);
  }

  @Test
  void decimals_are_written_as_plain_digits() {
    assertEquals(
        List.of("130000000000", "0.00000005", "0", "-7.5"),
        List.of("1.3E11", "0.00000005", "0.0", "-7.50").stream()
            .map(
                number ->
                    map(
                            "rml:reference \"v\" ; rml:datatype xsd:decimal",
                            "{\"items\":[{\"key\":\"a\",\"v\":" + number + "}]}")
                        .first())
            .map(line -> line.replaceAll(".*\"(.*)\".*", "$1"))
            .toList());
  }

  @Test
  void a_broken_file_is_named_with_its_line() {
    ArtefactException thrown =
        assertThrows(
            ArtefactException.class,
            () -> Mappings.of(List.of(new Artefact("mappings/bad.rml.ttl", "<#a> a\n\n ."))));
    assertTrue(thrown.getMessage().startsWith("mappings/bad.rml.ttl:"), thrown.getMessage());
  }
}
