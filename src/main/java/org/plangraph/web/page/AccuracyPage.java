package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final List<List<String>> figures;

  /**
   * The page.
   *
   * @param desk asks the questions whose rows are findings
   */
  public AccuracyPage(QuestionDesk desk) {
    this.desk = desk;
    this.figures =
        Artefacts.read("evaluation/accuracy.tsv").text().lines().map(line -> List.of(line.split("\t"))).toList();
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
    model.addAttribute("head", figures.get(0));
    model.addAttribute("figures", new ArrayList<>(figures.subList(1, figures.size())));
    model.addAttribute("findings", findings);
    return "accuracy";
  }
}
