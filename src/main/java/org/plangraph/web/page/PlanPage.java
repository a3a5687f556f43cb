package org.plangraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.query.Page;
import org.springframework.ui.Model;

/** The page of a plan: outline, text with what was understood in it, facts. */
public final class PlanPage {

  private static final Page SHOWN = new Page(2000, 0);

  private final PageDesk desk;

  /**
   * The page.
   *
   * @param desk texts and facts
   */
  public PlanPage(PageDesk desk) {
    this.desk = desk;
  }

  /** Fills the model; without a text kept beside the graph the statements are listed instead. */
  String fill(IriPath path, boolean areRepairsShown, Model model) {
    Optional<PlanText> text = desk.text(path.key(), areRepairsShown);
    model.addAttribute("text", text.orElse(null));
    if (text.isEmpty()) {
      List<Row> said = Row.all(desk.answer("thing-statements", Map.of("thing", path.iri()), SHOWN));
      model.addAttribute("said", Said.byType(Said.all(said)));
    }
    return "plan";
  }

  /** Fills the model of the fact sheet, which has no text and prints well. */
  String fillSheet(IriPath path, Model model) {
    Optional<PlanText> text = desk.text(path.key(), false);
    model.addAttribute("text", text.orElse(null));
    model.addAttribute(
        "targets", TargetLine.all(desk.steadyRows("values", Map.of("inPlan", path.iri()))));
    return "plan-sheet";
  }
}
