package org.plangraph.quality;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/** The check queries, loaded; each row of an answer is a finding. */
final class Checks {

  private final List<Check> checks;

  private Checks(List<Check> checks) {
    this.checks = checks;
  }

  static Checks load() {
    return new Checks(Check.all());
  }

  static Checks of(List<Check> checks) {
    return new Checks(List.copyOf(checks));
  }

  List<Finding> findings(Dataset data) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      try (QueryExecution execution = QueryExecution.dataset(data).query(check.query()).build()) {
        ResultSet rows = execution.execSelect();
        rows.forEachRemaining(row -> findings.add(finding(check, row)));
      }
    }
    return findings;
  }

  private static Finding finding(Check check, QuerySolution row) {
    return new Finding(
        check.severity(),
        check.id(),
        text(row.get("focus")),
        row.contains("value") ? text(row.get("value")) : "",
        check.chinese(),
        check.english(),
        row.contains("quote") ? text(row.get("quote")) : "");
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
