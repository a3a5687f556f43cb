package org.plangraph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comparison of table rows: same name, same numbers, same words around them. */
final class Rows {

  private Rows() {}

  static boolean same(Item gold, Item output) {
    boolean named =
        name(gold).equals(name(output))
            || full(gold).equals(full(output))
            || Likeness.norm(gold.get("name")).equals(Likeness.norm(output.get("name")));
    return named && sameNumbers(numbers(gold), numbers(output));
  }

  static boolean right(Item gold, Item output) {
    boolean nature =
        !gold.has("nature")
            || Likeness.norm(gold.get("nature")).equals(Likeness.norm(output.get("nature")));
    Map<String, List<Object>> words = words(output);
    return Amount.unitOf(gold).equals(Amount.unitOf(output))
        && nature
        && words(gold).entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(words.get(entry.getKey())));
  }

  /** Numbers by year and side; a range is a pair. */
  static Map<String, List<Double>> numbers(Item row) {
    Map<String, List<Double>> numbers = new HashMap<>();
    for (Item value : row.items("values")) {
      Double number = value.number("value");
      if (number != null) {
        numbers.put(side(value), List.of(number));
      } else if (value.get("low") != null || value.get("high") != null) {
        numbers.put(side(value), pair(value.number("low"), value.number("high")));
      }
    }
    Double growth = row.item("growth").number("value");
    if (growth != null) {
      numbers.put("growth", List.of(growth));
    }
    return numbers;
  }

  private static List<Double> pair(@Nullable Double low, @Nullable Double high) {
    return List.of(low == null ? Double.NaN : low, high == null ? Double.NaN : high);
  }

  private static boolean sameNumbers(Map<String, List<Double>> a, Map<String, List<Double>> b) {
    return a.keySet().equals(b.keySet())
        && a.entrySet().stream().allMatch(e -> same(e.getValue(), b.get(e.getKey())));
  }

  private static boolean same(List<Double> a, List<Double> b) {
    return a.size() == 1 && b.size() == 1 ? Amount.near(a.get(0), b.get(0)) : a.equals(b);
  }

  private static Map<String, List<Object>> words(Item row) {
    Map<String, List<Object>> words = new HashMap<>();
    for (Item value : row.items("values")) {
      boolean worded = value.get("value") == null && value.get("low") == null;
      String bound = value.has("op") ? value.text("op") : "=";
      String raw = worded ? Likeness.norm(value.get("raw")) : "";
      words.put(side(value), List.of(bound, value.has("cumulative"), raw));
    }
    return words;
  }

  private static String side(Item value) {
    boolean aim = value.text("status").toLowerCase(Locale.ROOT).contains("target");
    return Objects.toString(value.get("year")) + (aim ? " target" : " fact");
  }

  private static String name(Item row) {
    String stripped = Likeness.norm(row.text("name").replaceFirst("[(][^()]*[)]$", ""));
    return stripped.isEmpty() ? Likeness.norm(row.get("name")) : stripped;
  }

  private static String full(Item row) {
    return Likeness.norm(row.get("group")) + name(row);
  }
}
