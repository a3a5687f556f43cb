package org.plangraph.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plangraph.mcp.ToolAnswer;
import org.plangraph.mcp.ToolOffer;
import org.plangraph.model.InputException;
import org.plangraph.query.Answer;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.QueryRunner;
import org.plangraph.query.SavedQuery;
import org.plangraph.store.Generation;
import org.plangraph.store.guard.QueryLimits;
import org.plangraph.store.guard.SparqlText;
import org.plangraph.store.text.Hit;
import org.plangraph.store.text.TextSearch;

/** The saved questions, SPARQL and search as tools. */
public final class PlanTools {

  private static final int USUAL_ROWS = 100;
  private static final int MOST_ROWS = 1_000;
  private static final QueryLimits LIMITS =
      new QueryLimits(Duration.ofSeconds(20), 64 * 1024, 64, MOST_ROWS, 8);

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final Supplier<Generation> lease;
  private final SparqlText sparql = new SparqlText(LIMITS);

  /**
   * Tools over a graph.
   *
   * @param catalog the questions
   * @param runner asks one
   * @param lease gives the generation to ask now, which is closed after each call
   */
  public PlanTools(QueryCatalog catalog, QueryRunner runner, Supplier<Generation> lease) {
    this.catalog = catalog;
    this.runner = runner;
    this.lease = lease;
  }

  /** All tools: questions in order of their ids, then {@code search} and {@code sparql}. */
  public List<ToolOffer> offers() {
    List<ToolOffer> offers = new ArrayList<>(catalog.all().stream().map(this::question).toList());
    Map<String, Object> words =
        Map.of("type", "string", "description", "要找的词 words, Chinese or English");
    offers.add(
        new ToolOffer(
            "search",
            "全文检索 Search",
            "在名称和原文里找词，返回原文与出处。Finds words in names and quotes.",
            schema(Map.of("q", words, "limit", limit()), List.of("q")),
            this::search));
    Map<String, Object> query =
        Map.of("type", "string", "description", "a SPARQL 1.1 query; text:query searches");
    offers.add(
        new ToolOffer(
            "sparql",
            "SPARQL",
            "只读 SPARQL 查询。Runs a read-only SPARQL query: rows as CSV, triples as Turtle.",
            schema(Map.of("query", query), List.of("query")),
            this::ask));
    return offers;
  }

  private ToolOffer question(SavedQuery query) {
    Map<String, Object> properties = new LinkedHashMap<>();
    query.parameters().forEach(parameter -> properties.put(parameter.name(), property(parameter)));
    properties.put("limit", limit());
    List<String> required =
        query.parameters().stream()
            .filter(QueryParameter::isRequired)
            .map(QueryParameter::name)
            .toList();
    String note = query.notes().map(text -> " " + text).orElse("");
    return new ToolOffer(
        query.id(),
        query.questionEn(),
        query.question() + " " + query.questionEn() + note,
        schema(properties, required),
        arguments -> answer(query, arguments));
  }

  private ToolAnswer answer(SavedQuery query, Map<String, String> given) {
    Map<String, String> arguments = new LinkedHashMap<>(given);
    int rows = rows(arguments.remove("limit"));
    try (Generation held = lease.get()) {
      Answer answer = runner.run(query, arguments, new Page(rows, 0), held.dataset());
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      answer.write(AnswerFormat.CSV, Map.of(), csv);
      String more = answer.hasMore() ? "\nMore rows were left out; ask with a higher limit." : "";
      return new ToolAnswer(
          csv.toString(StandardCharsets.UTF_8) + more,
          Map.of("columns", answer.columns(), "rows", answer.rows(), "hasMore", answer.hasMore()));
    }
  }

  private ToolAnswer search(Map<String, String> arguments) {
    try (Generation held = lease.get()) {
      List<Hit> hits =
          TextSearch.find(
              held.dataset(), arguments.getOrDefault("q", ""), rows(arguments.get("limit")));
      StringBuilder text = new StringBuilder();
      hits.forEach(
          hit ->
              text.append(hit.text())
                  .append("  ")
                  .append(hit.statement().orElse(hit.iri()))
                  .append('\n'));
      List<Map<String, Object>> found =
          hits.stream()
              .map(
                  hit ->
                      Map.<String, Object>of(
                          "iri", hit.iri(), "text", hit.text(), "graph", hit.graph()))
              .toList();
      return new ToolAnswer(
          hits.isEmpty() ? "nothing found" : text.toString(), Map.of("hits", found));
    }
  }

  private ToolAnswer ask(Map<String, String> arguments) {
    try (Generation held = lease.get()) {
      String text = sparql.ask(arguments.getOrDefault("query", ""), held.dataset());
      return new ToolAnswer(text, Map.of("result", text));
    }
  }

  private static int rows(@Nullable String limit) {
    if (limit == null) {
      return USUAL_ROWS;
    }
    if (!limit.matches("\\d{1,4}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > MOST_ROWS) {
      throw new InputException("limit " + limit, "out of range", "Give 1 to " + MOST_ROWS);
    }
    return Integer.parseInt(limit);
  }

  private static Map<String, Object> limit() {
    return Map.of(
        "type",
        "integer",
        "minimum",
        1,
        "maximum",
        MOST_ROWS,
        "description",
        "most rows, usually " + USUAL_ROWS);
  }

  private static Map<String, Object> property(QueryParameter parameter) {
    String example = parameter.example().map(text -> ", e.g. " + text).orElse("");
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("type", parameter.kind().jsonType());
    property.put("description", parameter.label() + " " + parameter.labelEn() + example);
    if (!parameter.choices().isEmpty()) {
      property.put("enum", parameter.choices());
    }
    return property;
  }

  private static Map<String, Object> schema(Map<String, Object> properties, List<String> required) {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}
