package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plangraph.model.InputException;
import org.plangraph.query.Page;
import org.plangraph.query.SavedQuery;
import org.plangraph.web.QuestionDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The saved questions: one form with its answer for each. */
@Controller
public final class QuestionPages {

  private static final Page SHOWN = new Page(500, 0);

  private final QuestionDesk desk;
  private final PageDesk things;

  /**
   * Pages over a desk.
   *
   * @param desk answers
   * @param things suggestions
   */
  public QuestionPages(QuestionDesk desk, PageDesk things) {
    this.desk = desk;
    this.things = things;
  }

  /** All questions by topic. */
  @GetMapping("/questions")
  public String all(Model model) {
    Map<String, List<SavedQuery>> topics =
        desk.catalog().all().stream()
            .collect(Collectors.groupingBy(SavedQuery::topic, TreeMap::new, Collectors.toList()));
    model.addAttribute("topics", topics);
    return "questions";
  }

  /** One question: its form and, once its required parameters are filled, its answer. */
  @GetMapping("/questions/{id}")
  public String question(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Locale locale,
      Model model) {
    SavedQuery query = desk.require(id);
    Map<String, String> arguments = new LinkedHashMap<>(given);
    arguments.values().removeIf(String::isBlank);
    arguments.remove("lang");
    boolean isChinese = locale.getLanguage().equals("zh");
    model.addAttribute("query", query);
    model.addAttribute("arguments", arguments);
    model.addAttribute(
        "headings", List.copyOf((isChinese ? query.columns() : query.columnsEn()).values()));
    model.addAttribute("suggestedRegions", things.steadyRows("plan-regions"));
    model.addAttribute("suggestedIndicators", things.steadyRows("indicators"));
    boolean isAsked =
        query.parameters().stream()
            .allMatch(p -> !p.isRequired() || arguments.containsKey(p.name()));
    if (isAsked) {
      answer(query, arguments, isChinese, model);
    }
    return "question";
  }

  private void answer(
      SavedQuery query, Map<String, String> arguments, boolean isChinese, Model model) {
    try {
      model.addAttribute("answer", desk.ask(query, arguments, SHOWN));
      model.addAttribute("downloads", downloads(query, arguments, isChinese));
    } catch (InputException e) {
      model.addAttribute("problems", e.problems());
    }
  }

  private static Map<String, String> downloads(
      SavedQuery query, Map<String, String> arguments, boolean isChinese) {
    Map<String, String> links = new LinkedHashMap<>();
    for (String format : List.of("xlsx", "csv", "tsv", "json")) {
      UriComponentsBuilder link =
          UriComponentsBuilder.fromPath("/api/queries/" + query.id() + "." + format);
      arguments.forEach((name, text) -> link.queryParam(name, "{" + name + "}"));
      if (format.equals("xlsx")) {
        link.queryParam("lang", isChinese ? "zh" : "en");
      }
      links.put(format, link.encode().buildAndExpand(arguments).toUriString());
    }
    return links;
  }
}
