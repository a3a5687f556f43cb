package org.plangraph.web.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plangraph.quality.ShapedProperties;
import org.plangraph.query.Prefixes;
import org.plangraph.query.SavedQuery;
import org.plangraph.web.QuestionDesk;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The SPARQL editor and what it completes with. */
@Controller
public final class EditorPage {

  private static final Set<String> OWN = Set.of("question", "picture", "query", "lang");
  private static final String BEGINNING = "coverage";

  private final PageDesk desk;
  private final QuestionDesk questions;
  private final MessageSource messages;
  private final Map<String, Set<String>> shaped = ShapedProperties.byClass();

  /**
   * The page.
   *
   * @param desk names and page queries
   * @param questions saved questions, as examples
   * @param messages words
   */
  public EditorPage(PageDesk desk, QuestionDesk questions, MessageSource messages) {
    this.desk = desk;
    this.questions = questions;
    this.messages = messages;
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

  /** Prefixes, and classes and properties as shapes and ontology have them, for completion. */
  @GetMapping(value = "/sparql/words", produces = "application/json")
  @ResponseBody
  public Map<String, Object> words(Locale locale) {
    View view = new View(desk.names(), locale, messages);
    return Map.of("prefixes", Prefixes.ALL, "terms", EditorTerm.all(desk.names(), shaped, view));
  }
}
