package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.eclipse.rdf4j.model.vocabulary.VANN;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of terms of other vocabularies hold terms that exist, and say who looked where. */
class ReusedTermsTest {

  private static final Pattern HEAD =
      Pattern.compile("(?m)^#: (prefix|namespace|source|checked): (.+)$");
  private static final Pattern CHECKED = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d against .{10,}");
  private static final Set<String> KINDS = Set.of("class", "property", "datatype", "individual");

  /** Vocabularies of which the RDF library has all terms. */
  private static final Map<String, Class<?>> KNOWN =
      Map.ofEntries(
          Map.entry("dcat", DCAT.class),
          Map.entry("dcterms", DCTERMS.class),
          Map.entry("geo", GEO.class),
          Map.entry("org", ORG.class),
          Map.entry("owl", OWL.class),
          Map.entry("prov", PROV.class),
          Map.entry("rdf", RDF.class),
          Map.entry("rdfs", RDFS.class),
          Map.entry("sh", SHACL.class),
          Map.entry("skos", SKOS.class),
          Map.entry("time", TIME.class),
          Map.entry("vann", VANN.class),
          Map.entry("void", VOID.class));

  private record TermList(Map<String, String> head, List<String[]> rows) {

    List<String> iris() {
      return rows.stream().map(row -> row[0]).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_list_has_its_head_and_sorted_terms_of_its_namespace(Path file) {
    TermList list = read(file);
    assertEquals(
        Set.of("prefix", "namespace", "source", "checked"), list.head().keySet(), file.toString());
    assertEquals(file.getFileName().toString(), list.head().get("prefix") + ".tsv");
    assertTrue(
        CHECKED.matcher(list.head().get("checked")).matches(),
        file + ": " + list.head().get("checked"));
    assertEquals(
        new ArrayList<>(new TreeSet<>(list.iris())),
        list.iris(),
        file + " is not sorted or repeats a term");
    for (String[] row : list.rows()) {
      assertEquals(3, row.length, file + ": " + row[0]);
      assertTrue(row[0].startsWith(list.head().get("namespace")), file + ": " + row[0]);
      assertTrue(KINDS.contains(row[1]), file + ": " + row[1]);
    }
  }

  @Test
  void terms_exist_in_the_vocabularies_that_the_RDF_library_knows() throws IllegalAccessException {
    for (Map.Entry<String, Class<?>> known : KNOWN.entrySet()) {
      Set<String> terms = constants(known.getValue());
      for (String iri : read(Path.of("ontology/reused", known.getKey() + ".tsv")).iris()) {
        assertTrue(terms.contains(iri), iri + " does not exist");
      }
    }
  }

  @Test
  void datatypes_exist_in_XML_Schema() {
    Set<String> known =
        Stream.of(CoreDatatype.XSD.values())
            .map(type -> type.getIri().toString())
            .collect(Collectors.toSet());
    assertTrue(known.containsAll(read(Path.of("ontology/reused/xsd.tsv")).iris()));
  }

  @Test
  void units_are_matched_to_listed_units_of_QUDT() {
    Set<String> listed = Set.copyOf(read(Path.of("ontology/reused/qudt-unit.tsv")).iris());
    Matcher match =
        Pattern.compile("qudt-unit:([\\w-]+)")
            .matcher(CaseFolder.read(Path.of("ontology/schemes/unit.ttl")));
    Set<String> used = new TreeSet<>();
    while (match.find()) {
      used.add("http://qudt.org/vocab/unit/" + match.group(1));
    }
    assertEquals(new TreeSet<>(listed), used);
  }

  private static Set<String> constants(Class<?> vocabulary) throws IllegalAccessException {
    Set<String> terms = new HashSet<>();
    for (Field field : vocabulary.getFields()) {
      terms.add(String.valueOf(field.get(null)));
    }
    return terms;
  }

  private static TermList read(Path file) {
    String text = CaseFolder.read(file);
    Map<String, String> head = new HashMap<>();
    Matcher line = HEAD.matcher(text);
    while (line.find()) {
      head.put(line.group(1), line.group(2));
    }
    List<String[]> rows =
        text.lines().filter(row -> row.startsWith("http")).map(row -> row.split("\t")).toList();
    assertFalse(rows.isEmpty(), file + " lists nothing");
    return new TermList(head, rows);
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(Path.of("ontology/reused"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
