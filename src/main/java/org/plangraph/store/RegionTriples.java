package org.plangraph.store;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;

/** Regions, areas and plan periods as triples. */
final class RegionTriples {

  private static final String BASE = "https://w3id.org/plangraph/";
  private static final String PLAN = BASE + "ontology#";
  private static final Node WITHIN = iri("http://www.opengis.net/ont/geosparql#sfWithin");
  private static final String NUMERALS = "一二三四五六七八九";
  private static final int FIRST_PLAN = 1951;

  private final Consumer<Triple> sink;
  private final Gazetteer gazetteer = Gazetteer.load();

  RegionTriples(Consumer<Triple> sink) {
    this.sink = sink;
  }

  void addAll(Set<String> townships) {
    gazetteer.regions().stream()
        .filter(region -> region.kind() != RegionKind.TOWNSHIP || townships.contains(region.code()))
        .forEach(this::add);
    gazetteer.areas().forEach(this::add);
    for (int start = 2001; start < 2040; start += 5) {
      addPeriod(start);
    }
  }

  private void add(Region region) {
    Node node = iri(BASE + region.iriTail());
    add(node, RDF.type.asNode(), iri(PLAN + "Region"));
    add(node, RDFS.label.asNode(), text(region.name(), "zh"));
    if (!region.shortName().equals(region.name())) {
      add(node, SKOS.altLabel.asNode(), text(region.shortName(), "zh"));
    }
    add(node, SKOS.notation.asNode(), NodeFactory.createLiteralString(region.code()));
    add(node, iri(PLAN + "regionKind"), NodeFactory.createLiteralString(region.kind().word()));
    gazetteer.parent(region).ifPresent(parent -> add(node, WITHIN, iri(BASE + parent.iriTail())));
    if (region.wikidata() != null) {
      add(node, SKOS.exactMatch.asNode(), iri("http://www.wikidata.org/entity/" + region.wikidata()));
    }
    if (region.geonames() != null) {
      add(node, SKOS.closeMatch.asNode(), iri("https://sws.geonames.org/" + region.geonames() + "/"));
    }
    if (region.successorCode() != null) {
      add(node, DCTerms.isReplacedBy.asNode(), iri(BASE + "id/region/" + region.successorCode()));
    }
  }

  private void add(Area area) {
    Node node = iri(BASE + area.iriTail());
    add(node, RDF.type.asNode(), iri(PLAN + "Area"));
    add(node, RDFS.label.asNode(), text(area.nameZh(), "zh"));
    add(node, RDFS.label.asNode(), text(area.nameEn(), "en"));
    area.variants().forEach(name -> add(node, SKOS.altLabel.asNode(), text(name, "zh")));
    area.memberCodes().forEach(code -> add(node, iri(PLAN + "hasMember"), iri(BASE + "id/region/" + code)));
  }

  private void addPeriod(int start) {
    int number = (start - FIRST_PLAN) / 5;
    Node node = iri(BASE + "id/period/" + start + "-" + (start + 4));
    String zh = "“十" + (number > 10 ? NUMERALS.charAt(number - 11) : "") + "五”时期";
    add(node, RDF.type.asNode(), iri(PLAN + "PlanPeriod"));
    add(node, RDFS.label.asNode(), text(zh, "zh"));
    add(node, RDFS.label.asNode(), text(String.format(Locale.ROOT, "%dth Five-Year Plan period", number), "en"));
    add(node, iri(PLAN + "startYear"), year(start));
    add(node, iri(PLAN + "endYear"), year(start + 4));
  }

  private void add(Node subject, Node property, Node object) {
    sink.accept(Triple.create(subject, property, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  private static Node year(int year) {
    return NodeFactory.createLiteralDT(Integer.toString(year), XSDDatatype.XSDgYear);
  }
}
