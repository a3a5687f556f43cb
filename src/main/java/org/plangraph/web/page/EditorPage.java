package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.query.Named;
import org.plangraph.query.Prefixes;
import org.plangraph.query.SavedQuery;
import org.plangraph.vocab.Base;
import org.plangraph.web.QuestionDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The SPARQL editor and what it completes with. */
@Controller
public final class EditorPage {

  private static final int ALL = 1000;
  private static final Set<String> OWN = Set.of("question", "picture", "query", "lang");
  private static final String BEGINNING = "coverage";

  private final PageDesk desk;
  private final QuestionDesk questions;

  /**
   * The page.
   *
   * @param desk names and page queries
   * @param questions saved questions, as examples
   */
  public EditorPage(PageDesk desk, QuestionDesk questions) {
    this.desk = desk;
    this.questions = questions;
  }

  /**
   * The editor.
   *
   * @param question a saved question to begin with
   * @param picture a page query to begin with
   * @param query SPARQL to begin with
   * @param given the same, and the arguments of the question
   */
  @GetMapping("/sparql")
  public String editor(
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String picture,
      @RequestParam(defaultValue = "") String query,
      @RequestParam Map<String, String> given,
      Model model) {
    model.addAttribute("query", query.isEmpty() ? beginning(question, picture, given) : query);
    model.addAttribute("chosen", question.isEmpty() && picture.isEmpty() ? BEGINNING : question);
    model.addAttribute("examples", questions.catalog().all());
    return "sparql";
  }

  private String beginning(String question, String picture, Map<String, String> given) {
    if (!question.isEmpty()) {
      Map<String, String> arguments = new LinkedHashMap<>(given);
      arguments.keySet().removeAll(OWN);
      return questions.sparql(questions.require(question), arguments);
    }
    if (!picture.isEmpty()) {
      return desk.query(picture).sparql();
    }
    return questions.catalog().find(BEGINNING).map(SavedQuery::sparql).orElse("");
  }

  /** Prefixes and terms of the ontology, for completion. */
  @GetMapping(value = "/sparql/words", produces = "application/json")
  @ResponseBody
  public Map<String, Object> words() {
    String ontology = Base.DEFAULT + "ontology#";
    List<Map<String, String>> terms =
        desk.names().find("", iri -> iri.startsWith(ontology), ALL).stream()
            .map(
                term ->
                    Map.of(
                        "term",
                        "plan:" + Named.tail(term.iri()),
                        "zh",
                        term.in(true),
                        "en",
                        term.in(false)))
            .collect(Collectors.toList());
    return Map.of("prefixes", Prefixes.ALL, "terms", terms);
  }
}
