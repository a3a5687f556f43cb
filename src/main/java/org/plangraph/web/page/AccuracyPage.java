package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.artefact.Artefacts;
import org.plangraph.quality.Finding;
import org.plangraph.query.Answer;
import org.plangraph.query.Page;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.SavedQuery;
import org.plangraph.web.QuestionDesk;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How right the extraction is, and what the graph finds odd in the plans. */
@Controller
public final class AccuracyPage {

  /** Lists of a record file in the order of a plan page. */
  private static final List<String> RECORDS =
      List.of(
          "metadata",
          "headings",
          "rows",
          "targets",
          "actuals",
          "goals",
          "platforms",
          "projects",
          "strategies",
          "links");

  private static final String INCONSISTENT = "consistency";
  private static final Page SHOWN = new Page(20, 0);
  private static final int SHOWN_OF_CHECK = 10;

  private final QuestionDesk questions;
  private final PageDesk desk;
  private final MessageSource messages;
  private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();

  /**
   * The page.
   *
   * @param questions those whose rows are inconsistencies
   * @param desk asks them and the checks
   * @param messages words
   */
  public AccuracyPage(QuestionDesk questions, PageDesk desk, MessageSource messages) {
    this.questions = questions;
    this.desk = desk;
    this.messages = messages;
    Artefacts.read("evaluation/accuracy.tsv").text().lines().skip(1).forEach(this::addFigure);
  }

  /**
   * A line holds corpus, document, kind, F1 of what was found, F1 of what is right in all parts.
   */
  private void addFigure(String line) {
    String[] cells = line.split("\t");
    figures
        .computeIfAbsent(cells[0] + "/" + cells[1], key -> new LinkedHashMap<>())
        .put(cells[2], cells[3] + " / " + cells[4]);
  }

  /** Figures and findings. */
  @GetMapping("/accuracy")
  public String accuracy(Locale locale, Model model) {
    View view = new View(desk.names(), locale, messages);
    Map<SavedQuery, Inconsistency> findings = new LinkedHashMap<>();
    questions.catalog().all().stream()
        .filter(query -> query.topic().equals(INCONSISTENT))
        .filter(query -> query.parameters().stream().noneMatch(QueryParameter::isRequired))
        .forEach(query -> findings.put(query, inconsistency(query, view)));
    Set<String> kinds = new LinkedHashSet<>(RECORDS);
    kinds.retainAll(figures.values().stream().flatMap(line -> line.keySet().stream()).toList());
    model.addAttribute("kinds", kinds);
    model.addAttribute("figures", figures);
    model.addAttribute("findings", findings);
    model.addAttribute("checks", checks());
    return "accuracy";
  }

  private Inconsistency inconsistency(SavedQuery query, View view) {
    Answer answer = desk.steadyAnswer(query, Map.of(), SHOWN);
    return new Inconsistency(
        answer.rowCount(), answer.hasMore(), AnswerTable.of(query, answer, view));
  }

  private List<CheckFindings> checks() {
    Map<String, List<Finding>> bySource =
        desk.checked().findings().stream()
            .collect(
                Collectors.groupingBy(Finding::source, LinkedHashMap::new, Collectors.toList()));
    return bySource.values().stream()
        .map(
            all ->
                new CheckFindings(
                    all.get(0),
                    all.size(),
                    all.stream().limit(SHOWN_OF_CHECK).map(this::found).toList()))
        .toList();
  }

  private Found found(Finding finding) {
    Map<String, String> statement = Map.of("statement", finding.focus());
    return new Found(
        finding.focus(), finding.value(), desk.steadyRows("statement-evidence", statement));
  }

  /**
   * What one question about consistency finds.
   *
   * @param rowCount rows that are shown
   * @param hasMore whether there are more
   * @param table the rows, with both quotes
   */
  public record Inconsistency(int rowCount, boolean hasMore, AnswerTable table) {}

  /**
   * What one check finds.
   *
   * @param first a finding, for the check's words and severity
   * @param count number of all
   * @param shown the first ones
   */
  public record CheckFindings(Finding first, int count, List<Found> shown) {}

  /**
   * A finding.
   *
   * @param focus IRI of what it is about
   * @param value offending value; empty if there is none
   * @param places evidence and quotes of the focus
   */
  public record Found(String focus, String value, List<Row> places) {}
}
