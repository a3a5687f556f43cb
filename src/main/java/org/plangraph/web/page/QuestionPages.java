package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plangraph.model.InputException;
import org.plangraph.query.Answer;
import org.plangraph.query.Page;
import org.plangraph.query.SavedQuery;
import org.plangraph.web.QuestionDesk;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The saved questions: one form with its answer for each. */
@Controller
public final class QuestionPages {

  private static final Page SHOWN = new Page(500, 0);

  private final QuestionDesk desk;
  private final PageDesk things;
  private final MessageSource messages;

  /**
   * Pages over a desk.
   *
   * @param desk answers
   * @param things suggestions
   * @param messages words
   */
  public QuestionPages(QuestionDesk desk, PageDesk things, MessageSource messages) {
    this.desk = desk;
    this.things = things;
    this.messages = messages;
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
    Map<String, String> arguments = arguments(given);
    View view = new View(things.names(), locale, messages);
    model.addAttribute("query", query);
    model.addAttribute("inputs", new QuestionForm(things, view).inputs(query, arguments));
    model.addAttribute("editorLink", link("/sparql", withFirst("question", id, arguments)));
    boolean isAsked =
        query.parameters().stream()
            .allMatch(p -> !p.isRequired() || arguments.containsKey(p.name()));
    if (isAsked) {
      answer(query, arguments, view, model);
    }
    return "question";
  }

  private void answer(SavedQuery query, Map<String, String> arguments, View view, Model model) {
    try {
      Answer answer = desk.ask(query, arguments, SHOWN);
      model.addAttribute("answer", answer);
      model.addAttribute("table", AnswerTable.of(query, answer, view));
      model.addAttribute("picture", AnswerPicture.of(query, answer, view).orElse(null));
      model.addAttribute("pictureLink", link("/questions/" + query.id() + "/picture", arguments));
      model.addAttribute("downloads", downloads(query, arguments, view));
    } catch (InputException e) {
      model.addAttribute("problems", e.problems());
    }
  }

  /** What the picture of an answer draws. */
  @GetMapping(value = "/questions/{id}/picture", produces = "application/json")
  @ResponseBody
  public Object picture(
      @PathVariable String id, @RequestParam Map<String, String> given, Locale locale) {
    SavedQuery query = desk.require(id);
    Answer answer = desk.ask(query, arguments(given), SHOWN);
    return AnswerPicture.of(query, answer, new View(things.names(), locale, messages))
        .map(AnswerPicture::data)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "no picture fits the answer of «" + id + "»"));
  }

  private static Map<String, String> arguments(Map<String, String> given) {
    Map<String, String> arguments = new LinkedHashMap<>(given);
    arguments.values().removeIf(String::isBlank);
    arguments.remove("lang");
    return arguments;
  }

  private static Map<String, String> downloads(
      SavedQuery query, Map<String, String> arguments, View view) {
    Map<String, String> inWords = new LinkedHashMap<>(arguments);
    inWords.put("lang", view.isChinese() ? "zh" : "en");
    Map<String, String> links = new LinkedHashMap<>();
    for (String format : List.of("xlsx", "csv", "tsv", "json")) {
      links.put(
          format,
          link(
              "/api/queries/" + query.id() + "." + format,
              format.equals("xlsx") ? inWords : arguments));
    }
    return links;
  }

  private static Map<String, String> withFirst(
      String name, String text, Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(Map.of(name, text));
    others.forEach(all::putIfAbsent);
    return all;
  }

  private static String link(String path, Map<String, String> arguments) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    arguments.forEach((name, text) -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(arguments).toUriString();
  }
}
