package org.plangraph.extract.chat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Evidence;
import org.plangraph.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model proposed for one stretch of text. An item counts only if its quote, 4 to 160 units
 * long, stands in the stretch to the letter.
 */
final class Proposals {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 160;
  private static final double CONFIDENCE = 0.6;

  private final JsonNode root;
  private final String text;
  private final Span stretch;
  private final String rule;

  /**
   * Reads an answer; one that is no JSON object proposes nothing.
   *
   * @param answer the model's words, perhaps fenced
   * @param text normal text of the document
   * @param stretch what the model was shown
   * @param rule id that the items carry
   */
  Proposals(String answer, String text, Span stretch, String rule) {
    this.root = parse(answer);
    this.text = text;
    this.stretch = stretch;
    this.rule = rule;
  }

  /** Items of one list that are believed, each made from its fields and its evidence. */
  <T> List<T> items(String list, BiFunction<JsonNode, Evidence, Optional<T>> make) {
    List<T> items = new ArrayList<>();
    for (JsonNode item : root.path(list)) {
      evidence(item).flatMap(evidence -> make.apply(item, evidence)).ifPresent(items::add);
    }
    return items;
  }

  static Optional<String> word(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue().strip())
        : Optional.empty();
  }

  static Optional<BigDecimal> number(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
  }

  static @Nullable Integer year(JsonNode item) {
    JsonNode value = item.path("year");
    boolean sound = value.isInt() && value.intValue() >= 1949 && value.intValue() <= 2100;
    return sound ? (Integer) value.intValue() : null;
  }

  private Optional<Evidence> evidence(JsonNode item) {
    String quote = word(item, "quote").orElse("");
    int at =
        quote.length() < SHORTEST || quote.length() > LONGEST
            ? -1
            : text.indexOf(quote, stretch.start());
    return at < 0 || at + quote.length() > stretch.end()
        ? Optional.empty()
        : Optional.of(new Evidence(new Span(at, at + quote.length()), rule, CONFIDENCE));
  }

  private static JsonNode parse(String answer) {
    int open = answer.indexOf('{');
    int close = answer.lastIndexOf('}');
    try {
      return JsonMapper.shared()
          .readTree(open < 0 || close < open ? "{}" : answer.substring(open, close + 1));
    } catch (JacksonException e) {
      return JsonMapper.shared().createObjectNode();
    }
  }
}
