package org.plangraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.InputException;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.SavedQuery;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a request for an answer asks: which question, with which arguments, which rows, in which
 * form.
 *
 * @param query the question
 * @param arguments parameter to text
 * @param page which rows
 * @param format how it is written
 * @param mediaType what the response calls it
 * @param isEnglish whether headings for people are English; else Chinese
 */
record AnswerRequest(
    SavedQuery query,
    Map<String, String> arguments,
    Page page,
    AnswerFormat format,
    MediaType mediaType,
    boolean isEnglish) {

  private static final Set<String> OWN = Set.of("limit", "offset", "format", "lang");
  private static final List<String> LANGUAGES = List.of("zh", "en");

  /**
   * Reads a request.
   *
   * @param name last part of the path, such as {@code coverage} or {@code coverage.csv}
   * @param questions gives a question by its id
   * @param given parameters
   * @param headers for what the parameters leave open: media type and language
   * @throws InputException if a parameter is given twice or is no number
   */
  static AnswerRequest read(
      String name,
      Function<String, SavedQuery> questions,
      MultiValueMap<String, String> given,
      HttpHeaders headers) {
    int dot = name.indexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    SavedQuery query = questions.apply(dot < 0 ? name : name.substring(0, dot));
    Offer offer = new Offer(AnswerFormat.served(query.isGraph()));
    if (!ending.isEmpty() && offer.find(ending).isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "no format «" + ending + "»; use one of " + offer.keys());
    }
    List<String> problems = new ArrayList<>();
    Map<String, String> single = single(given, problems);
    Page page = page(single, problems);
    String wanted = ending.isEmpty() ? single.getOrDefault("format", "") : ending;
    if (!wanted.isEmpty() && offer.find(wanted).isEmpty()) {
      problems.add("format=«" + wanted + "» is none of " + offer.keys());
    }
    boolean isEnglish = isEnglish(single.get("lang"), headers, problems);
    if (!problems.isEmpty()) {
      throw new InputException(name, problems, "Give each parameter once; limit is 1–" + Page.MAX);
    }
    MediaType type = wanted.isEmpty() ? offer.negotiate(headers.getAccept()) : offer.type(wanted);
    single.keySet().removeAll(OWN);
    return new AnswerRequest(query, single, page, offer.formatOf(type), type, isEnglish);
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

  /** The formats of one question's answers. */
  private record Offer(List<AnswerFormat> formats) {

    String keys() {
      return formats.stream().map(AnswerFormat::key).collect(Collectors.joining(", "));
    }

    Optional<AnswerFormat> find(String key) {
      return formats.stream().filter(format -> format.key().equals(key)).findFirst();
    }

    MediaType type(String key) {
      return find(key).map(Offer::typeOf).orElseThrow();
    }

    MediaType negotiate(List<MediaType> accepted) {
      List<MediaType> offered = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
      formats.forEach(format -> offered.add(typeOf(format)));
      return Negotiation.choose(accepted, offered)
          .orElseThrow(
              () ->
                  new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE, "offered are " + keys()));
    }

    AnswerFormat formatOf(MediaType type) {
      return formats.stream()
          .filter(format -> typeOf(format).equalsTypeAndSubtype(type))
          .findFirst()
          .orElse(AnswerFormat.JSON);
    }

    private static MediaType typeOf(AnswerFormat format) {
      return MediaType.parseMediaType(
          format.isPlainText() ? format.mediaType() + ";charset=UTF-8" : format.mediaType());
    }
  }
}
