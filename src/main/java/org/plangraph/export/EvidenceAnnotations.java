package org.plangraph.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * All evidence as W3C Web Annotations: the statement is what is said, the quote's place in the
 * source is of what.
 */
public final class EvidenceAnnotations {

  private static final Query EVIDENCE =
      QueryFactory.create(
          """
          PREFIX plan: <https://w3id.org/plangraph/ontology#>
          SELECT ?statement ?evidence ?quote ?start ?end ?rule ?capture {
            ?statement plan:evidence ?evidence ; plan:statedBy ?plan .
            ?evidence plan:quote ?quote .
            OPTIONAL { ?evidence plan:start ?start ; plan:end ?end }
            OPTIONAL { ?evidence plan:rule ?rule }
            OPTIONAL { ?plan plan:capture ?capture }
          } ORDER BY ?evidence ?statement
          """);

  private EvidenceAnnotations() {}

  /**
   * Writes one page of annotations as JSON-LD.
   *
   * @param graphs a dataset
   * @param address IRI of the page
   * @param out where to; stays open
   */
  public static void write(DatasetGraph graphs, String address, OutputStream out) {
    PrintWriter json = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    json.print(
        "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\""
            + address
            + "\",\"type\":\"AnnotationPage\",\"items\":[");
    Txn.executeRead(graphs, () -> items(graphs, json));
    json.print("\n]}\n");
    json.flush();
  }

  private static void items(DatasetGraph graphs, PrintWriter json) {
    try (QueryExec run = QueryExec.dataset(graphs).query(EVIDENCE).build()) {
      Iterator<Binding> rows = run.select();
      String between = "\n";
      while (rows.hasNext()) {
        json.print(between + annotation(rows.next()).toString().replaceAll("\\s*\\n\\s*", " "));
        between = ",\n";
      }
    }
  }

  private static JsonObject annotation(Binding row) {
    JsonObject annotation = new JsonObject();
    annotation.put("id", row.get("evidence").getURI());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "identifying");
    annotation.put("body", row.get("statement").getURI());
    if (row.contains("rule")) {
      annotation.put("generator", "rule:" + row.get("rule").getLiteralLexicalForm());
    }
    JsonObject target = new JsonObject();
    target.put("type", "SpecificResource");
    Node capture = row.get("capture");
    target.put("source", capture == null ? row.get("evidence").getURI() : capture.getURI());
    target.put("selector", selectors(row));
    annotation.put("target", target);
    return annotation;
  }

  private static JsonArray selectors(Binding row) {
    JsonArray selectors = new JsonArray();
    JsonObject quote = new JsonObject();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", row.get("quote").getLiteralLexicalForm());
    selectors.add(quote);
    if (row.contains("start")) {
      JsonObject position = new JsonObject();
      position.put("type", "TextPositionSelector");
      position.put("start", Long.parseLong(row.get("start").getLiteralLexicalForm()));
      position.put("end", Long.parseLong(row.get("end").getLiteralLexicalForm()));
      selectors.add(position);
    }
    return selectors;
  }
}
