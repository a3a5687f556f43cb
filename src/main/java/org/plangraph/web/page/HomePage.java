package org.plangraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plangraph.web.QuestionDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is loaded, how to look for something, what can be asked. */
@Controller
public final class HomePage {

  private final PageDesk desk;
  private final QuestionDesk questions;

  /**
   * The page.
   *
   * @param desk what is loaded
   * @param questions what can be asked
   */
  public HomePage(PageDesk desk, QuestionDesk questions) {
    this.desk = desk;
    this.questions = questions;
  }

  /** Home. */
  @GetMapping("/")
  public String home(Model model) {
    List<Row> plans = desk.steadyRows("plans");
    model.addAttribute("plans", plans);
    model.addAttribute(
        "regionCount",
        plans.stream()
            .map(plan -> plan.get("region"))
            .filter(r -> !r.isEmpty())
            .distinct()
            .count());
    model.addAttribute(
        "statementCount",
        plans.stream().mapToLong(plan -> Long.parseLong(plan.get("statementCount"))).sum());
    model.addAttribute("levels", counted(plans, plan -> plan.get("regionKind")));
    model.addAttribute("periods", counted(plans, plan -> plan.get("period")));
    model.addAttribute("questionCount", questions.catalog().all().size());
    return "home";
  }

  /** Where browsers look for an icon of what is no page of ours. */
  @GetMapping("/favicon.ico")
  public String icon() {
    return "redirect:/icon.svg";
  }

  private static Map<String, Long> counted(List<Row> plans, Function<Row, String> by) {
    return plans.stream()
        .filter(plan -> !by.apply(plan).isEmpty())
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }
}
