package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plangraph.artefact.Artefacts;
import org.plangraph.query.Answer;
import org.plangraph.query.Page;
import org.plangraph.query.SavedQuery;
import org.plangraph.web.QuestionDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How right the extraction is, and what the graph finds odd in the plans. */
@Controller
public final class AccuracyPage {

  private static final List<String> FINDINGS =
      List.of(
          "contradictions-in-plan",
          "target-against-parent-plan",
          "baseline-against-last-result",
          "targets-below-baseline",
          "low-confidence-facts");
  private static final Page SHOWN = new Page(20, 0);

  private final QuestionDesk desk;
  private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();

  /**
   * The page.
   *
   * @param desk asks the questions whose rows are findings
   */
  public AccuracyPage(QuestionDesk desk) {
    this.desk = desk;
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
  public String accuracy(Model model) {
    Map<SavedQuery, Answer> findings = new LinkedHashMap<>();
    for (String id : FINDINGS) {
      SavedQuery query = desk.require(id);
      boolean isAskable = query.parameters().stream().noneMatch(p -> p.isRequired());
      if (isAskable) {
        findings.put(query, desk.ask(query, Map.of(), SHOWN));
      }
    }
    model.addAttribute(
        "kinds",
        new TreeSet<>(figures.values().stream().flatMap(line -> line.keySet().stream()).toList()));
    model.addAttribute("figures", figures);
    model.addAttribute("findings", findings);
    return "accuracy";
  }
}
