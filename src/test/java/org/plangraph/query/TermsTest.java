package org.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static Set<String> find(String name, String more) {
    String trig =
        """
        PREFIX b: <https://w3id.org/plangraph/ontology#>
        PREFIX r: <https://w3id.org/plangraph/id/region/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        GRAPH <https://w3id.org/plangraph/graph/vocabulary> {
          r:1 rdfs:label "江口"@zh . r:2 rdfs:label "江口"@zh . r:3 rdfs:label "江口"@zh ; dcterms:isReplacedBy r:1 .
        """
            + more
            + "}";
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    return new Terms(graphs)
        .find("region", name).stream()
            .map(Node::getURI)
            .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());
  }

  @Test
  void a_former_division_does_not_stand_in_the_way() {
    assertEquals(Set.of("1", "2"), find("江口", ""));
  }

  @Test
  void of_divisions_of_one_name_the_one_with_a_plan_is_meant() {
    assertEquals(Set.of("2"), find("江口", "<https://w3id.org/plangraph/id/plan/p> b:region r:2 ."));
  }
}
