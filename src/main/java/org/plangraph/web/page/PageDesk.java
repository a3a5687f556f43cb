package org.plangraph.web.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.pipeline.ValidateStage;
import org.plangraph.quality.Report;
import org.plangraph.query.Answer;
import org.plangraph.query.Description;
import org.plangraph.query.Names;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryRunner;
import org.plangraph.query.SavedQuery;
import org.plangraph.record.PlanReading;
import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.text.TextSearch;

/** What pages ask of the generation being served; what does not change within one is kept. */
public final class PageDesk {

  private static final int ANSWERS = 100;
  private static final int TEXTS = 50;
  private static final int MOST_HITS = 300;
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}\\p{IsAlphabetic}\\p{IsDigit} ]{2,}");

  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final ServedGraph graph;
  private @Nullable Kept kept;

  /**
   * A desk.
   *
   * @param catalog the queries of pages
   * @param runner runs them
   * @param graph where to ask
   */
  public PageDesk(QueryCatalog catalog, QueryRunner runner, ServedGraph graph) {
    this.catalog = catalog;
    this.runner = runner;
    this.graph = graph;
  }

  SavedQuery query(String id) {
    return catalog.find(id).orElseThrow(() -> new IllegalArgumentException("no page query " + id));
  }

  Answer answer(String id, Map<String, String> arguments, Page page) {
    return use(held -> runner.run(query(id), arguments, page, held.dataset()));
  }

  List<Row> rows(String id, Map<String, String> arguments) {
    return Row.all(answer(id, arguments, Page.FIRST));
  }

  /** Rows that the same generation always gives; kept for it. */
  List<Row> steadyRows(String id) {
    return steadyRows(id, Map.of());
  }

  /** The same with arguments; of these only those last asked for are kept. */
  List<Row> steadyRows(String id, Map<String, String> arguments) {
    return steady(
        List.of(id, arguments),
        held -> Row.all(runner.run(query(id), arguments, Page.FIRST, held.dataset())));
  }

  /** The beginning of an answer; kept for the generation while it is among those last asked for. */
  Answer steadyAnswer(SavedQuery question, Map<String, String> arguments, Page page) {
    return steady(
        List.of(question.id(), arguments, page),
        held -> runner.run(question, arguments, page, held.dataset()));
  }

  /** What the checks find in the generation; kept for it. */
  Report checked() {
    return steady(List.of("checks"), ValidateStage::check);
  }

  @SuppressWarnings("unchecked") // one key is used with one kind of result
  private <T> T steady(List<Object> key, Function<Generation, T> question) {
    return use(
        held -> {
          Map<List<Object>, Object> known = kept(held).steady;
          Object found = known.get(key);
          if (found == null) {
            found = question.apply(held);
            known.put(key, found);
          }
          return (T) found;
        });
  }

  /** Quotes that have some words: by the text index where it can, else character by character. */
  List<Row> quotes(String text, int limit) {
    if (!PLAIN.matcher(text).matches()) {
      return Row.all(answer("quotes", Map.of("text", text), new Page(limit, 0)));
    }
    return use(
        held ->
            TextSearch.find(held.dataset(), text, MOST_HITS).stream()
                .filter(hit -> hit.statement().isPresent() && hit.plan().isPresent())
                .limit(limit)
                .map(
                    hit ->
                        new Row(
                            Map.of(
                                "statement", hit.statement().orElseThrow(),
                                "plan", hit.plan().orElseThrow(),
                                "evidence", hit.iri(),
                                "quote", hit.text())))
                .toList());
  }

  Names names() {
    return use(held -> kept(held).names);
  }

  Description describe(String iri) {
    return use(held -> Description.of(iri, held.dataset()));
  }

  /** The text of a plan as a page shows it; empty if the generation keeps no texts. */
  Optional<PlanText> text(String plan, boolean areRepairsShown) {
    return use(
        held ->
            kept(held)
                .texts
                .computeIfAbsent(
                    List.of(plan, areRepairsShown),
                    key ->
                        PlanReading.read(held.records(), plan)
                            .map(reading -> PlanText.of(reading, areRepairsShown))));
  }

  private <T> T use(Function<Generation, T> question) {
    try (Generation held = graph.lease()) {
      return question.apply(held);
    }
  }

  private synchronized Kept kept(Generation held) {
    if (kept == null || kept.generation != held.number()) {
      kept = new Kept(held.number(), Names.read(held.dataset()));
    }
    return kept;
  }

  private static final class Kept {
    private final int generation;
    private final Names names;
    private final Map<List<Object>, Object> steady =
        Collections.synchronizedMap(new Recent<>(ANSWERS));
    private final Map<List<Object>, Optional<PlanText>> texts =
        Collections.synchronizedMap(new Recent<>(TEXTS));

    Kept(int generation, Names names) {
      this.generation = generation;
      this.names = names;
    }
  }
}
