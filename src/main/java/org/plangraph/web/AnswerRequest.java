package org.plangraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.model.InputException;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a request for an answer asks: which question, with which arguments, which rows, in which
 * form.
 *
 * @param id the question
 * @param arguments parameter to text
 * @param page which rows
 * @param format how it is written
 * @param mediaType what the response calls it
 */
record AnswerRequest(
    String id, Map<String, String> arguments, Page page, AnswerFormat format, MediaType mediaType) {

  private static final Set<String> OWN = Set.of("limit", "offset", "format");
  private static final List<AnswerFormat> OFFERED =
      List.of(AnswerFormat.JSON, AnswerFormat.CSV, AnswerFormat.TSV);

  /**
   * Reads a request.
   *
   * @param name last part of the path, such as {@code coverage} or {@code coverage.csv}
   * @param given parameters
   * @param accepted media types of the Accept header, best first; empty for any
   * @throws InputException if a parameter is given twice or is no number
   */
  static AnswerRequest read(
      String name, MultiValueMap<String, String> given, List<MediaType> accepted) {
    int dot = name.indexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    List<String> problems = new ArrayList<>();
    Map<String, String> single = single(given, problems);
    Page page = page(single, problems);
    String wanted = ending.isEmpty() ? single.getOrDefault("format", "") : ending;
    if (!ending.isEmpty() && find(ending).isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "no format «" + ending + "»; use json, csv or tsv");
    }
    if (!wanted.isEmpty() && find(wanted).isEmpty()) {
      problems.add("format=«" + wanted + "» is none of json, csv, tsv");
    }
    if (!problems.isEmpty()) {
      throw new InputException(name, problems, "Give each parameter once; limit is 1–" + Page.MAX);
    }
    MediaType type = find(wanted).map(AnswerRequest::typeOf).orElseGet(() -> negotiate(accepted));
    single.keySet().removeAll(OWN);
    return new AnswerRequest(
        dot < 0 ? name : name.substring(0, dot), single, page, formatOf(type), type);
  }

  private static Map<String, String> single(
      MultiValueMap<String, String> given, List<String> problems) {
    Map<String, String> single = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            problems.add("parameter «" + name + "» is given " + values.size() + " times");
          }
          single.put(name, values.get(0));
        });
    return single;
  }

  private static Page page(Map<String, String> single, List<String> problems) {
    int limit = number(single, "limit", Page.MAX, 1, Page.MAX, problems);
    int offset = number(single, "offset", 0, 0, Integer.MAX_VALUE, problems);
    return new Page(limit, offset);
  }

  private static int number(
      Map<String, String> single,
      String name,
      int otherwise,
      int least,
      int most,
      List<String> problems) {
    String text = single.get(name);
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(name + "=«" + text + "» is no number from " + least + " to " + most);
    return otherwise;
  }

  private static MediaType negotiate(List<MediaType> accepted) {
    List<MediaType> offered = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
    OFFERED.forEach(format -> offered.add(typeOf(format)));
    if (accepted.isEmpty()) {
      return MediaType.APPLICATION_JSON;
    }
    for (MediaType wanted : accepted) {
      for (MediaType offer : offered) {
        if (wanted.isCompatibleWith(offer)) {
          return offer;
        }
      }
    }
    throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE, "offered are JSON, CSV and TSV");
  }

  private static AnswerFormat formatOf(MediaType type) {
    return OFFERED.stream()
        .filter(format -> typeOf(format).equalsTypeAndSubtype(type))
        .findFirst()
        .orElse(AnswerFormat.JSON);
  }

  private static MediaType typeOf(AnswerFormat format) {
    return MediaType.parseMediaType(
        format == AnswerFormat.JSON ? format.mediaType() : format.mediaType() + ";charset=UTF-8");
  }

  private static Optional<AnswerFormat> find(String key) {
    return OFFERED.stream().filter(format -> format.key().equals(key)).findFirst();
  }
}
