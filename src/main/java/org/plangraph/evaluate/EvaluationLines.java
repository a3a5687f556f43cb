package org.plangraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders items that disagree, one a line. */
final class EvaluationLines {

  private static final List<String> FIELDS =
      List.of(
          "name",
          "indicator",
          "value",
          "unit",
          "op",
          "year",
          "kind",
          "text",
          "subject",
          "relation",
          "object",
          "type",
          "level",
          "status",
          "values",
          "growth",
          "nature",
          "group");
  private static final int QUOTE = 70;

  private EvaluationLines() {}

  static List<String> misses(KindScore score) {
    return Stream.concat(
            score.missed().stream().map(item -> "missed   " + brief(item) + " | " + quote(item)),
            score.madeUp().stream()
                .map(
                    item ->
                        "made up  "
                            + brief(item)
                            + " | "
                            + item.text("rule")
                            + " | "
                            + quote(item)))
        .toList();
  }

  static List<String> wrong(KindScore score) {
    List<String> lines = new ArrayList<>();
    for (KindScore.Pair pair : score.wrong()) {
      lines.add("gold     " + brief(pair.gold()));
      lines.add("output   " + brief(pair.output()) + " | " + pair.output().text("rule"));
    }
    return lines;
  }

  private static String brief(Item item) {
    return FIELDS.stream()
        .filter(field -> item.get(field) != null)
        .map(field -> field + "=" + item.get(field))
        .collect(Collectors.joining(" "));
  }

  private static String quote(Item item) {
    String quote = item.text("quote");
    return quote.substring(0, Math.min(QUOTE, quote.length())).replace('\n', ' ');
  }
}
