package org.plangraph.query;

import java.util.Map;
import java.util.TreeMap;

/** Short names of the namespaces in use, as files, answers and the editor write them. */
public final class Prefixes {

  /** Prefix to namespace, in order of the prefixes. */
  public static final Map<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("plan", Terms.BASE + "ontology#"),
              Map.entry("concept", Terms.BASE + "concept/"),
              Map.entry("id", Terms.BASE + "id/"),
              Map.entry("dcterms", "http://purl.org/dc/terms/"),
              Map.entry("eli", "http://data.europa.eu/eli/ontology#"),
              Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
              Map.entry("oa", "http://www.w3.org/ns/oa#"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}
}
