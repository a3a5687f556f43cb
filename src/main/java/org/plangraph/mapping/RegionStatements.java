package org.plangraph.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.plangraph.lexicon.Area;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.vocab.Plan;

/** Regions and areas as statements. */
final class RegionStatements {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";

  private final String base;
  private final Model model = new LinkedHashModel();

  RegionStatements(String base) {
    this.base = base;
  }

  List<Statement> of(Gazetteer gazetteer, Set<String> townships) {
    gazetteer.regions().stream()
        .filter(region -> region.kind() != RegionKind.TOWNSHIP || townships.contains(region.code()))
        .forEach(this::region);
    gazetteer.areas().forEach(this::area);
    return new ArrayList<>(model);
  }

  private void region(Region region) {
    IRI node = VALUES.createIRI(base + region.iriTail());
    model.add(node, RDF.TYPE, term(Plan.REGION_CLASS));
    model.add(node, RDFS.LABEL, VALUES.createLiteral(region.name(), "zh"));
    if (!region.shortName().equals(region.name())) {
      model.add(node, SKOS.ALT_LABEL, VALUES.createLiteral(region.shortName(), "zh"));
    }
    model.add(node, SKOS.NOTATION, VALUES.createLiteral(region.code()));
    model.add(node, term(Plan.REGION_KIND), VALUES.createLiteral(region.kind().word()));
    if (region.parentCode() != null) {
      model.add(node, VALUES.createIRI(GEO.NAMESPACE, "sfWithin"), regionNode(region.parentCode()));
    }
    life(node, region);
    matches(node, region);
  }

  private void life(IRI node, Region region) {
    if (region.isZone()) {
      model.add(node, term(Plan.IS_ZONE), VALUES.createLiteral(true));
    }
    if (region.until() != null) {
      model.add(node, term(Plan.VALID_UNTIL), VALUES.createLiteral(region.until(), XSD.GYEARMONTH));
    }
    if (region.successorCode() != null) {
      model.add(node, DCTERMS.IS_REPLACED_BY, regionNode(region.successorCode()));
    }
  }

  private void matches(IRI node, Region region) {
    if (region.wikidata() != null) {
      model.add(node, SKOS.EXACT_MATCH, VALUES.createIRI(WIKIDATA + region.wikidata()));
    }
    if (region.geonames() != null) {
      model.add(node, SKOS.CLOSE_MATCH, VALUES.createIRI(GEONAMES + region.geonames() + "/"));
    }
  }

  private void area(Area area) {
    IRI node = VALUES.createIRI(base + area.iriTail());
    model.add(node, RDF.TYPE, term(Plan.AREA));
    model.add(node, RDFS.LABEL, VALUES.createLiteral(area.nameZh(), "zh"));
    model.add(node, RDFS.LABEL, VALUES.createLiteral(area.nameEn(), "en"));
    area.variants()
        .forEach(name -> model.add(node, SKOS.ALT_LABEL, VALUES.createLiteral(name, "zh")));
    area.memberCodes().forEach(code -> model.add(node, term(Plan.HAS_MEMBER), regionNode(code)));
  }

  private IRI regionNode(String code) {
    return VALUES.createIRI(base + "id/region/" + code);
  }

  private static IRI term(String iri) {
    return VALUES.createIRI(iri);
  }
}
