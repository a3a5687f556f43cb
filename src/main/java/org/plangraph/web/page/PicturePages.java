package org.plangraph.web.page;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The pictures: a page each with chart and table, the chart's data as JSON, the rows as CSV. */
@Controller
public final class PicturePages {

  private final PageDesk desk;
  private final MessageSource messages;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();

  /**
   * The pages.
   *
   * @param desk rows
   * @param messages words
   */
  public PicturePages(PageDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
    List.of(
            new MatrixPicture(desk),
            new NetworkPicture(desk),
            new IndicatorPicture(desk),
            new PlatformPicture(desk),
            new ComparePicture(desk),
            new TimelinePicture(desk))
        .forEach(picture -> pictures.put(picture.id(), picture));
  }

  /** All pictures. */
  @GetMapping("/pictures")
  public String all(Model model) {
    model.addAttribute("pictures", pictures.keySet());
    return "pictures";
  }

  /** One picture. */
  @GetMapping("/pictures/{id:[a-z-]+}")
  public String one(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Locale locale,
      Model model) {
    Picture picture = require(id);
    Map<String, String> chosen = chosen(picture, given);
    model.addAttribute("id", id);
    model.addAttribute("chosen", chosen);
    model.addAttribute("drawing", picture.draw(chosen, new View(desk.names(), locale, messages)));
    model.addAttribute("dataLink", link("/pictures/" + id + "/data", chosen));
    model.addAttribute("csvLink", link("/pictures/" + id + ".csv", chosen));
    model.addAttribute("sparql", desk.query(picture.query()).sparql());
    model.addAttribute("queryId", picture.query());
    model.addAttribute("regions", desk.steadyRows("plan-regions"));
    model.addAttribute("indicators", desk.steadyRows("indicators"));
    return "picture-" + id;
  }

  /** What the chart draws. */
  @GetMapping(value = "/pictures/{id:[a-z-]+}/data", produces = "application/json")
  @ResponseBody
  public Object data(
      @PathVariable String id, @RequestParam Map<String, String> given, Locale locale) {
    Picture picture = require(id);
    return picture.draw(chosen(picture, given), new View(desk.names(), locale, messages));
  }

  /** The rows. */
  @GetMapping("/pictures/{id:[a-z-]+}.csv")
  public ResponseEntity<byte[]> csv(
      @PathVariable String id, @RequestParam Map<String, String> given) {
    Picture picture = require(id);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> arguments = picture.arguments(chosen(picture, given));
    desk.answer(picture.query(), arguments, Page.FIRST).write(AnswerFormat.CSV, Map.of(), body);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plangraph-" + id + ".csv\"")
        .body(body.toByteArray());
  }

  private Picture require(String id) {
    Picture picture = pictures.get(id);
    if (picture == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no picture «" + id + "»");
    }
    return picture;
  }

  private static Map<String, String> chosen(Picture picture, Map<String, String> given) {
    Map<String, String> chosen = new LinkedHashMap<>(given);
    chosen.keySet().retainAll(picture.choices());
    chosen.values().removeIf(String::isBlank);
    return chosen;
  }

  private static String link(String path, Map<String, String> chosen) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    chosen.forEach((name, text) -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(chosen).toUriString();
  }
}
