package org.plangraph.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Tables as CSV (RFC 4180, UTF-8), their metadata, and the cube in SDMX's form. */
public final class CsvExport {

  private static final String DATAFLOW = "PLANGRAPH:INDICATORS(1.0)";
  private static final List<String> SDMX =
      List.of(
          "plan",
          "area",
          "indicator",
          "status",
          "cumulative",
          "year",
          "amount",
          "unit",
          "bound",
          "lower",
          "upper");
  private static final String SDMX_HEAD =
      "DATAFLOW,PLAN,REF_AREA,INDICATOR,STATUS,CUMULATIVE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,BOUND,LOWER,UPPER";

  private CsvExport() {}

  /** Writes a table: names of columns, then rows; IRIs in full. */
  public static void write(Table table, DatasetGraph graphs, OutputStream out) {
    PrintWriter csv = writer(out);
    csv.print(
        table.columns().stream().map(Table.Column::name).collect(Collectors.joining(",")) + "\r\n");
    each(table, graphs, row -> csv.print(line(table, row) + "\r\n"));
    csv.flush();
  }

  /** Writes the observations as SDMX-CSV 1.0: codes instead of IRIs. */
  public static void writeSdmx(Table observations, DatasetGraph graphs, OutputStream out) {
    PrintWriter csv = writer(out);
    csv.print(SDMX_HEAD + "\r\n");
    each(observations, graphs, row -> csv.print(DATAFLOW + codes(row) + "\r\n"));
    csv.flush();
  }

  private static void each(Table table, DatasetGraph graphs, Consumer<Binding> use) {
    Txn.executeRead(
        graphs,
        () -> {
          try (QueryExec run = QueryExec.dataset(graphs).query(table.query()).build()) {
            run.select().forEachRemaining(use);
          }
        });
  }

  private static String codes(Binding row) {
    return SDMX.stream()
        .map(name -> "," + quoted(code(row.get(name))))
        .collect(Collectors.joining());
  }

  private static PrintWriter writer(OutputStream out) {
    Writer encoded = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return new PrintWriter(encoded, false);
  }

  private static String line(Table table, Binding row) {
    return table.columns().stream()
        .map(column -> quoted(text(row.get(column.name()))))
        .collect(Collectors.joining(","));
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (XSDDatatype.XSDdecimal.equals(node.isLiteral() ? node.getLiteralDatatype() : null)) {
      return new BigDecimal(node.getLiteralLexicalForm()).stripTrailingZeros().toPlainString();
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** Last part of an IRI; of a plan's own term the plan with it. */
  private static String code(@Nullable Node node) {
    String text = text(node);
    if (node == null || !node.isURI()) {
      return text;
    }
    String[] parts = text.split("/");
    String last = parts[parts.length - 1];
    return text.contains("/term/") ? parts[parts.length - 3] + "." + last : last;
  }

  private static String quoted(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
