package org.plangraph.export;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.vocab.Base;

/** SPARQL 1.1 Service Description. */
public final class ServiceTerms {

  static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceTerms() {}

  /**
   * Describes the endpoint.
   *
   * @param graphs IRIs of the named graphs
   * @param server address of the server, with a slash at its end
   */
  public static RdfText describe(List<String> graphs, String server) {
    Model model = ModelFactory.createDefaultModel().setNsPrefix("sd", NS);
    Resource service = model.createResource(server + "plans/sparql#service");
    service.addProperty(RDF.type, model.createResource(NS + "Service"));
    service.addProperty(term("endpoint"), model.createResource(server + "plans/sparql"));
    service.addProperty(term("supportedLanguage"), model.createResource(NS + "SPARQL11Query"));
    service.addProperty(term("feature"), model.createResource(NS + "UnionDefaultGraph"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML")) {
      service.addProperty(term("resultFormat"), model.createResource(FORMATS + format));
    }
    service.addProperty(
        term("propertyFeature"), model.createResource("http://jena.apache.org/text#query"));
    // where collections of examples are looked for (SIB)
    service.addProperty(RDFS.seeAlso, model.createResource(server + ".well-known/sparql-examples"));
    Resource data =
        model
            .createResource(Base.DEFAULT + "id/dataset/plangraph")
            .addProperty(RDF.type, model.createResource(NS + "Dataset"));
    service.addProperty(term("defaultDataset"), data);
    for (String graph : graphs) {
      Resource named =
          model.createResource(
              server + "plans/sparql#graph-" + Integer.toHexString(graph.hashCode()));
      named
          .addProperty(RDF.type, model.createResource(NS + "NamedGraph"))
          .addProperty(term("name"), model.createResource(graph));
      data.addProperty(term("namedGraph"), named);
    }
    return new RdfText(model);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
