package org.plangraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plangraph.model.InputException;
import org.plangraph.query.Page;
import org.plangraph.query.SavedQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages: what is loaded, what can be asked, and one form with its answer for each question. */
@Controller
public final class HomeController {

  private static final Page SHOWN = new Page(500, 0);

  private final QuestionDesk desk;

  /**
   * Pages over a desk.
   *
   * @param desk answers
   */
  public HomeController(QuestionDesk desk) {
    this.desk = desk;
  }

  /** Home page. */
  @GetMapping("/")
  public String home(Locale locale, Model model) {
    SavedQuery coverage = desk.require("coverage");
    Map<String, List<SavedQuery>> topics =
        desk.catalog().all().stream()
            .collect(Collectors.groupingBy(SavedQuery::topic, TreeMap::new, Collectors.toList()));
    model.addAttribute("isChinese", isChinese(locale));
    model.addAttribute("coverage", desk.ask(coverage, Map.of(), SHOWN));
    model.addAttribute("headings", headings(coverage, locale));
    model.addAttribute("topics", topics);
    return "home";
  }

  /** One question: its form and, once its required parameters are filled, its answer. */
  @GetMapping("/questions/{id}")
  public String question(
      @PathVariable String id, @RequestParam Map<String, String> given, Locale locale, Model model) {
    SavedQuery query = desk.require(id);
    Map<String, String> arguments = new LinkedHashMap<>(given);
    arguments.values().removeIf(String::isBlank);
    arguments.remove("lang");
    model.addAttribute("isChinese", isChinese(locale));
    model.addAttribute("query", query);
    model.addAttribute("arguments", arguments);
    model.addAttribute("headings", headings(query, locale));
    boolean isAsked =
        query.parameters().stream().allMatch(p -> !p.isRequired() || arguments.containsKey(p.name()));
    if (isAsked) {
      answer(query, arguments, model);
    }
    return "question";
  }

  private void answer(SavedQuery query, Map<String, String> arguments, Model model) {
    try {
      model.addAttribute("answer", desk.ask(query, arguments, SHOWN));
      model.addAttribute("downloads", downloads(query, arguments));
    } catch (InputException e) {
      model.addAttribute("problems", e.problems());
    }
  }

  private static Map<String, String> downloads(SavedQuery query, Map<String, String> arguments) {
    Map<String, String> links = new LinkedHashMap<>();
    for (String format : List.of("csv", "tsv", "json")) {
      UriComponentsBuilder link = UriComponentsBuilder.fromPath("/api/queries/" + query.id() + "." + format);
      arguments.forEach((name, text) -> link.queryParam(name, "{" + name + "}"));
      links.put(format, link.encode().buildAndExpand(arguments).toUriString());
    }
    return links;
  }

  private static List<String> headings(SavedQuery query, Locale locale) {
    return List.copyOf((isChinese(locale) ? query.columns() : query.columnsEn()).values());
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
