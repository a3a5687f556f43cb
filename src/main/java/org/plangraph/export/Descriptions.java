package org.plangraph.export;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.plangraph.vocab.Base;

/**
 * What the server says of its data and itself; addresses are those of the server that was asked.
 */
public final class Descriptions {

  private static final String DATA_SET = Base.DEFAULT + "id/dataset/plangraph";
  private static final String LICENSE = "https://www.apache.org/licenses/LICENSE-2.0";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

  private final String server;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource data;

  private Descriptions(String server) {
    this.server = server;
    this.data = model.createResource(DATA_SET);
    model
        .setNsPrefix("void", VOID.NS)
        .setNsPrefix("dcat", DCAT.NS)
        .setNsPrefix("dcterms", DCTerms.NS);
    model.setNsPrefix("sd", ServiceTerms.NS);
  }

  /**
   * VoID: how much of what, and links to others.
   *
   * @param counts of the graph being served
   * @param server address of the server, with a slash at its end
   */
  public static RdfText voidOf(DatasetCounts counts, String server) {
    Descriptions description = new Descriptions(server);
    description.head();
    description.counts(counts);
    counts.links().forEach(description::linkset);
    return new RdfText(description.model);
  }

  /** DCAT: the data set, its distributions, the services that offer it. */
  public static RdfText catalog(Tables tables, String server) {
    Descriptions description = new Descriptions(server);
    description.head();
    description.catalogue(tables);
    return new RdfText(description.model);
  }

  private void head() {
    data.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
    data.addProperty(DCTerms.title, "规划图谱", "zh").addProperty(DCTerms.title, "PlanGraph", "en");
    data.addProperty(DCTerms.description, "政府规划中的指标、目标、平台、项目、战略和关系，句句有据", "zh");
    data.addProperty(
        DCTerms.description,
        "Indicators, goals, platforms, projects, strategies and links of planning documents, each with its sentence",
        "en");
    data.addProperty(DCTerms.license, model.createResource(LICENSE));
    data.addProperty(VOID.sparqlEndpoint, at("plans/sparql"));
    data.addProperty(VOID.dataDump, at("downloads/plangraph.nq.gz"))
        .addProperty(VOID.dataDump, at("downloads/plangraph.trig.gz"));
    data.addLiteral(VOID.uriSpace, model.createLiteral(Base.DEFAULT));
    for (String vocabulary :
        List.of(
            Base.DEFAULT + "ontology#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://purl.org/linked-data/cube#",
            "http://data.europa.eu/eli/ontology#")) {
      data.addProperty(VOID.vocabulary, model.createResource(vocabulary));
    }
  }

  private void counts(DatasetCounts counts) {
    data.addLiteral(VOID.triples, counts.quadCount())
        .addLiteral(VOID.distinctSubjects, counts.subjectCount());
    data.addLiteral(VOID.classes, (long) counts.classes().size())
        .addLiteral(VOID.properties, (long) counts.properties().size());
    counts
        .classes()
        .forEach(
            (iri, count) ->
                part("class", iri, VOID.classPartition, VOID._class, VOID.entities, count));
    counts
        .properties()
        .forEach(
            (iri, count) ->
                part("property", iri, VOID.propertyPartition, VOID.property, VOID.triples, count));
  }

  private void part(
      String kind, String iri, Property partition, Property of, Property measure, long count) {
    Resource part = model.createResource(DATA_SET + "/" + kind + "/" + key(iri));
    data.addProperty(partition, part);
    part.addProperty(of, model.createResource(iri)).addLiteral(measure, count);
  }

  private void linkset(DatasetCounts.LinkKind kind, long count) {
    Resource target = model.createResource(DATA_SET + "/target/" + kind.space());
    target
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(VOID.uriSpace, DatasetCounts.SPACES.getOrDefault(kind.space(), ""));
    Resource links =
        model.createResource(DATA_SET + "/links/" + kind.space() + "-" + key(kind.property()));
    links.addProperty(RDF.type, VOID.Linkset).addLiteral(VOID.triples, count);
    links.addProperty(VOID.linkPredicate, model.createResource(kind.property()));
    links.addProperty(VOID.subjectsTarget, data).addProperty(VOID.objectsTarget, target);
    data.addProperty(VOID.subset, links);
  }

  private void catalogue(Tables tables) {
    Resource catalog = model.createResource(Base.DEFAULT + "id/catalog");
    catalog
        .addProperty(RDF.type, DCAT.Catalog)
        .addProperty(DCTerms.title, "规划图谱目录", "zh")
        .addProperty(DCTerms.title, "PlanGraph catalogue", "en");
    catalog.addProperty(DCAT.dataset, data);
    for (Map.Entry<String, String> dump :
        Map.of("nq", "application/n-quads", "trig", "application/trig").entrySet()) {
      distribution("plangraph." + dump.getKey(), dump.getValue());
      distribution("plangraph." + dump.getKey() + ".gz", dump.getValue())
          .addProperty(DCAT.compressFormat, model.createResource(MEDIA + "application/gzip"));
    }
    for (Table table : tables.all()) {
      Resource csv = distribution("tables/" + table.id() + ".csv", "text/csv");
      csv.addProperty(DCTerms.title, table.title(), "zh")
          .addProperty(DCTerms.title, table.titleEn(), "en");
      csv.addProperty(
          DCTerms.conformsTo, at("downloads/tables/" + table.id() + ".csv-metadata.json"));
    }
    distribution("cube.sdmx.csv", "application/vnd.sdmx.data+csv");
    distribution("evidence.jsonld", "application/ld+json");
    service(catalog, "plans/sparql", "http://www.w3.org/TR/sparql11-protocol/");
    service(catalog, "v3/api-docs", "https://spec.openapis.org/oas/v3.1.0");
    service(catalog, "mcp", "https://modelcontextprotocol.io/");
  }

  private Resource distribution(String path, String mediaType) {
    Resource file = at("downloads/" + path);
    data.addProperty(DCAT.distribution, file);
    return file.addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCAT.downloadURL, file)
        .addProperty(DCAT.mediaType, model.createResource(MEDIA + mediaType));
  }

  private void service(Resource catalog, String path, String standard) {
    Resource service = model.createResource(server + path + "#service");
    service.addProperty(RDF.type, DCAT.DataService).addProperty(DCAT.endpointURL, at(path));
    service
        .addProperty(DCTerms.conformsTo, model.createResource(standard))
        .addProperty(DCAT.servesDataset, data);
    catalog.addProperty(DCAT.service, service);
  }

  private Resource at(String path) {
    return model.createResource(server + path);
  }

  private static String key(String iri) {
    return iri.replaceFirst("^.*[/#](?=[^/#]+$)", "") + "-" + Integer.toHexString(iri.hashCode());
  }
}
