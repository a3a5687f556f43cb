package org.plangraph.web.page;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.query.Answer;
import org.plangraph.query.Description;
import org.plangraph.query.Page;
import org.plangraph.query.RdfFormat;
import org.plangraph.web.QuestionDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The documents about things: a page for people, triples for programs. */
@Controller
public final class ThingPages {

  private static final Page SHOWN = new Page(250, 0);

  private final PageDesk desk;
  private final PlanPage plans;
  private final QuestionDesk questions;

  /**
   * The documents.
   *
   * @param desk what the graph says
   * @param plans the page of a plan
   * @param questions what can be asked of things
   */
  public ThingPages(PageDesk desk, PlanPage plans, QuestionDesk questions) {
    this.desk = desk;
    this.plans = plans;
    this.questions = questions;
  }

  /**
   * A document.
   *
   * @param tail what stands behind our base in the thing's IRI, and the ending of the format
   * @param show of a plan: {@code repairs} for its text with what was repaired, {@code facts} for
   *     its fact sheet
   */
  @GetMapping({"/doc/{*tail}"})
  public Object document(
      @PathVariable String tail, @RequestParam(defaultValue = "") String show, Model model) {
    Optional<RdfFormat> format = formatOf(tail);
    String name =
        tail.substring(1, tail.length() - format.map(f -> f.key().length() + 1).orElse(0));
    IriPath path = IriPath.ofTail(name).orElseThrow(() -> missing(name));
    return format.isPresent() ? triples(path, format.get()) : page(path, show, model);
  }

  private ResponseEntity<byte[]> triples(IriPath path, RdfFormat format) {
    Description description = desk.describe(path.iri());
    if (description.isEmpty()) {
      throw missing(path.tail());
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    description.write(format, body);
    MediaType type = MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8");
    return ResponseEntity.ok().contentType(type).body(body.toByteArray());
  }

  private String page(IriPath path, String show, Model model) {
    String place = IriController.page(path);
    if (place.contains("#")) {
      return "redirect:" + place;
    }
    List<Row> rows = desk.steadyRows("thing-facts", Map.of("thing", path.iri()));
    List<Row> incoming = Row.all(answer("thing-incoming", path));
    if (rows.isEmpty() && incoming.isEmpty()) {
      throw missing(path.tail());
    }
    model.addAttribute("path", path);
    model.addAttribute("row", Row.ofFacts(path.iri(), rows));
    model.addAttribute("iri", path.iri());
    model.addAttribute("types", Fact.types(rows));
    model.addAttribute("facts", path.isStatement() ? Fact.ofStatement(rows) : Fact.of(rows));
    if (path.kind().equals("plan")) {
      return show.equals("facts")
          ? plans.fillSheet(path, model)
          : plans.fill(path, show.equals("repairs"), model);
    }
    model.addAttribute("incoming", Fact.grouped(incoming, "source"));
    return path.isStatement() ? statement(path, model) : thing(path, model);
  }

  private String statement(IriPath path, Model model) {
    Map<String, String> self = Map.of("statement", path.iri());
    model.addAttribute("planIri", path.iri().replaceFirst("(/id/plan/[^/]+)/.*", "$1"));
    model.addAttribute("places", desk.steadyRows("statement-evidence", self));
    model.addAttribute("values", Stated.all(desk.steadyRows("values", self)));
    return "statement";
  }

  private String thing(IriPath path, Model model) {
    if (path.kind().equals("indicator") || path.kind().equals("term")) {
      model.addAttribute(
          "values", Stated.all(desk.steadyRows("values", Map.of("indicator", path.iri()))));
    }
    Answer said = answer("thing-statements", path);
    model.addAttribute("said", Said.byType(Said.all(Row.all(said))));
    model.addAttribute("hasMore", said.hasMore());
    model.addAttribute("asked", Asked.of(path, questions.catalog()));
    return "thing";
  }

  private Answer answer(String query, IriPath thing) {
    return desk.steadyAnswer(desk.query(query), Map.of("thing", thing.iri()), SHOWN);
  }

  private static Optional<RdfFormat> formatOf(String tail) {
    return List.of(RdfFormat.values()).stream()
        .filter(format -> tail.endsWith("." + format.key()))
        .findFirst();
  }

  private static ResponseStatusException missing(String tail) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing is known of …/" + tail);
  }
}
