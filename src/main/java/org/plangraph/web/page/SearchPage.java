package org.plangraph.web.page;

import java.util.List;
import org.plangraph.query.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Looks for things by name and for quotes by words. */
@Controller
public final class SearchPage {

  private static final int THINGS = 40;
  private static final int SUGGESTIONS = 12;
  private static final int QUOTES = 60;
  private static final int LONGEST = 100;

  private final PageDesk desk;

  /**
   * The page.
   *
   * @param desk where to look
   */
  public SearchPage(PageDesk desk) {
    this.desk = desk;
  }

  /** Things and quotes that fit. */
  @GetMapping("/search")
  public String search(@RequestParam(defaultValue = "") String q, Model model) {
    String text = q.strip();
    model.addAttribute("q", text);
    if (text.isEmpty() || text.length() > LONGEST) {
      return "search";
    }
    List<Row> quotes = desk.quotes(text, QUOTES);
    model.addAttribute("things", desk.names().find(text, IriPath::isFindable, THINGS));
    model.addAttribute("quotes", quotes);
    model.addAttribute("hasMore", quotes.size() == QUOTES);
    return "search";
  }

  /**
   * Things of a kind whose names fit, for forms.
   *
   * @param q part of a name
   * @param scheme kind, as parameters of questions have it; empty for any
   */
  @GetMapping(value = "/suggest", produces = "application/json")
  @ResponseBody
  public List<Suggestion> suggest(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String scheme) {
    if (q.isBlank() || q.length() > LONGEST) {
      return List.of();
    }
    Names names = desk.names();
    return names.find(q, iri -> IriPath.isFindable(iri) && isOf(scheme, iri), SUGGESTIONS).stream()
        .map(thing -> Suggestion.of(thing, names))
        .toList();
  }

  private static boolean isOf(String scheme, String iri) {
    String kind = IriPath.of(iri).orElseThrow().kind();
    return scheme.isEmpty()
        || scheme.equals("thing")
        || kind.equals(scheme)
        || scheme.equals("region") && kind.equals("area")
        || kind.equals("term");
  }
}
