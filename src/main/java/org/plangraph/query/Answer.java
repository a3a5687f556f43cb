package org.plangraph.query;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.InputException;

/** The rows that a question gave. */
public final class Answer {

  /** Columns of a graph: one row a triple. */
  static final List<Var> TRIPLE =
      List.of(Var.alloc("subject"), Var.alloc("predicate"), Var.alloc("object"));

  static {
    JenaSystem.init();
  }

  private final List<Var> variables;
  private final List<Binding> rows;
  private final boolean hasMore;

  Answer(List<Var> variables, List<Binding> rows, boolean hasMore) {
    this.variables = List.copyOf(variables);
    this.rows = List.copyOf(rows);
    this.hasMore = hasMore;
  }

  /**
   * Reads an answer in SPARQL JSON, as a server gives it.
   *
   * @param json the bytes
   * @param hasMore whether the server has more rows
   */
  public static Answer readJson(InputStream json, boolean hasMore) {
    RowSet read = RowSetReader.createReader(ResultSetLang.RS_JSON).read(json, new Context());
    List<Binding> rows = new ArrayList<>();
    read.forEachRemaining(rows::add);
    return new Answer(read.getResultVars(), rows, hasMore);
  }

  /** Names of the columns. */
  public List<String> columns() {
    return variables.stream().map(Var::getVarName).toList();
  }

  /**
   * Rows in columns' order as plain text: IRIs in full, literals without language and type, absence
   * empty.
   */
  public List<List<String>> rows() {
    return rows.stream()
        .map(row -> variables.stream().map(variable -> text(row.get(variable))).toList())
        .toList();
  }

  /** Number of rows. */
  public int rowCount() {
    return rows.size();
  }

  /** Whether rows were left out behind the last one. */
  public boolean hasMore() {
    return hasMore;
  }

  /**
   * Writes all rows.
   *
   * @param format how; of a table none of the graphs' formats
   * @param labels column name to heading, for tables and workbooks
   * @param out where to; stays open
   */
  public void write(AnswerFormat format, Map<String, String> labels, OutputStream out) {
    switch (format) {
      case TABLE -> TextTable.write(headings(labels), rows(), out);
      case XLSX -> AnswerWorkbook.write(headings(labels), terms(), out);
      case CSV -> write(ResultSetLang.RS_CSV, out);
      case TSV -> write(ResultSetLang.RS_TSV, out);
      case JSON -> write(ResultSetLang.RS_JSON, out);
      case XML -> write(ResultSetLang.RS_XML, out);
      case TTL -> RDFDataMgr.write(out, graph(), RdfFormat.TURTLE.writer());
      case JSONLD -> RDFDataMgr.write(out, graph(), RdfFormat.JSON_LD.writer());
      case NT -> RDFDataMgr.write(out, graph(), RdfFormat.N_TRIPLES.writer());
    }
  }

  private Graph graph() {
    if (!variables.equals(TRIPLE)) {
      throw new InputException(
          "answer", "is a table and no graph", "Ask for one of " + AnswerFormat.served(false));
    }
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    rows.forEach(
        row -> graph.add(row.get(TRIPLE.get(0)), row.get(TRIPLE.get(1)), row.get(TRIPLE.get(2))));
    return graph;
  }

  private List<String> headings(Map<String, String> labels) {
    return columns().stream().map(name -> labels.getOrDefault(name, name)).toList();
  }

  private List<List<@Nullable Node>> terms() {
    return rows.stream()
        .map(row -> variables.stream().<@Nullable Node>map(row::get).collect(Collectors.toList()))
        .toList();
  }

  private void write(Lang lang, OutputStream out) {
    RowSet all = RowSetStream.create(variables, rows.iterator());
    RowSetWriterRegistry.getFactory(lang).create(lang).write(out, all, new Context());
  }

  static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (!node.isLiteral()) {
      return node.toString();
    }
    String text = node.getLiteralLexicalForm();
    return XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
        ? text.replaceFirst("\\.0+$", "")
        : text;
  }
}
