package org.plangraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.InputException;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.springframework.http.HttpHeaders;
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
 * @param isEnglish whether headings for people are English; else Chinese
 */
record AnswerRequest(
    String id,
    Map<String, String> arguments,
    Page page,
    AnswerFormat format,
    MediaType mediaType,
    boolean isEnglish) {

  private static final Set<String> OWN = Set.of("limit", "offset", "format", "lang");
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final String KEYS =
      AnswerFormat.SERVED.stream().map(AnswerFormat::key).collect(Collectors.joining(", "));

  /**
   * Reads a request.
   *
   * @param name last part of the path, such as {@code coverage} or {@code coverage.csv}
   * @param given parameters
   * @param headers for what the parameters leave open: media type and language
   * @throws InputException if a parameter is given twice or is no number
   */
  static AnswerRequest read(String name, MultiValueMap<String, String> given, HttpHeaders headers) {
    int dot = name.indexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    List<String> problems = new ArrayList<>();
    Map<String, String> single = single(given, problems);
    Page page = page(single, problems);
    String wanted = ending.isEmpty() ? single.getOrDefault("format", "") : ending;
    if (!ending.isEmpty() && find(ending).isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "no format «" + ending + "»; use one of " + KEYS);
    }
    if (!wanted.isEmpty() && find(wanted).isEmpty()) {
      problems.add("format=«" + wanted + "» is none of " + KEYS);
    }
    boolean isEnglish = isEnglish(single.get("lang"), headers, problems);
    if (!problems.isEmpty()) {
      throw new InputException(name, problems, "Give each parameter once; limit is 1–" + Page.MAX);
    }
    MediaType type =
        find(wanted).map(AnswerRequest::typeOf).orElseGet(() -> negotiate(headers.getAccept()));
    single.keySet().removeAll(OWN);
    return new AnswerRequest(
        dot < 0 ? name : name.substring(0, dot), single, page, formatOf(type), type, isEnglish);
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

  private static boolean isEnglish(
      @Nullable String given, HttpHeaders headers, List<String> problems) {
    if (given == null || given.isEmpty()) {
      return LANGUAGES.get(1).equals(Locale.lookupTag(headers.getAcceptLanguage(), LANGUAGES));
    }
    if (!LANGUAGES.contains(given)) {
      problems.add("lang=«" + given + "» is none of " + String.join(", ", LANGUAGES));
    }
    return LANGUAGES.get(1).equals(given);
  }

  private static MediaType negotiate(List<MediaType> accepted) {
    List<MediaType> offered = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
    AnswerFormat.SERVED.forEach(format -> offered.add(typeOf(format)));
    return Negotiation.choose(accepted, offered)
        .orElseThrow(
            () -> new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE, "offered are " + KEYS));
  }

  private static AnswerFormat formatOf(MediaType type) {
    return AnswerFormat.SERVED.stream()
        .filter(format -> typeOf(format).equalsTypeAndSubtype(type))
        .findFirst()
        .orElse(AnswerFormat.JSON);
  }

  private static MediaType typeOf(AnswerFormat format) {
    return MediaType.parseMediaType(
        format.isPlainText() ? format.mediaType() + ";charset=UTF-8" : format.mediaType());
  }

  private static Optional<AnswerFormat> find(String key) {
    return AnswerFormat.SERVED.stream().filter(format -> format.key().equals(key)).findFirst();
  }
}
