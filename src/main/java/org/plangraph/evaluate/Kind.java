package org.plangraph.evaluate;

import static org.plangraph.evaluate.Likeness.norm;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nine kinds of items, each with what makes an output item found and right. */
public enum Kind {
  /** Headings, boxes and tables of the outline. */
  HEADINGS("headings", "text"),
  /** Rows of indicator tables. */
  ROWS("rows", "name"),
  /** Aims with a number in prose. */
  TARGETS("targets", "indicator"),
  /** Facts with a number in prose. */
  ACTUALS("actuals", "indicator"),
  /** Aims and positionings. */
  GOALS("goals", "text"),
  /** Development platforms. */
  PLATFORMS("platforms", "name"),
  /** Construction projects. */
  PROJECTS("projects", "name"),
  /** Strategies taken up. */
  STRATEGIES("strategies", "name"),
  /** Relations across the border. */
  LINKS("links", "object");

  private final String list;
  private final String word;

  Kind(String list, String word) {
    this.list = list;
    this.word = word;
  }

  /** Name of the list in records and annotations. */
  public String list() {
    return list;
  }

  /** Field that names an item. */
  String word() {
    return word;
  }

  /** Whether an output item stands for a gold item. */
  boolean found(Item gold, Item output, List<String> region) {
    return switch (this) {
      case HEADINGS -> norm(gold.get("text")).equals(norm(output.get("text")));
      case ROWS -> Rows.same(gold, output);
      case TARGETS ->
          quantityFound(gold, output)
              && (output.get("year") == null || gold.get("year") == null || sameYear(gold, output));
      case ACTUALS -> quantityFound(gold, output);
      case GOALS -> Likeness.alike(gold.get("text"), output.get("text"), 0.6);
      case PLATFORMS -> shareName(gold, output, region);
      case PROJECTS, STRATEGIES ->
          shareName(gold, output, region)
              || (Likeness.digits(gold.get("name")).equals(Likeness.digits(output.get("name")))
                  && Likeness.dice(gold.get("name"), output.get("name")) >= 0.75);
      case LINKS ->
          Objects.equals(gold.get("relation"), output.get("relation"))
              && Likeness.placesAlike(gold.get("object"), output.get("object"));
    };
  }

  /** Whether a found item also agrees in what makes it useful. */
  boolean right(Item gold, Item output) {
    return switch (this) {
      case HEADINGS -> Objects.equals(gold.number("level"), output.number("level"));
      case ROWS -> Rows.right(gold, output);
      case TARGETS ->
          sameUnit(gold, output)
              && bound(gold).equals(bound(output))
              && yearRight(gold, output)
              && subjectRight(gold, output)
              && (!gold.has("kind") || gold.text("kind").equals(output.text("kind")));
      case ACTUALS ->
          sameUnit(gold, output) && yearRight(gold, output) && subjectRight(gold, output);
      case GOALS ->
          gold.text("kind").equals(output.text("kind"))
              && subjectRight(gold, output)
              && yearRight(gold, output);
      case PLATFORMS ->
          same(gold, output, "type")
              && (gold.get("aspires") == null || same(gold, output, "aspires"))
              && (gold.get("region") == null
                  || Likeness.placesAlike(gold.get("region"), output.get("region")));
      case PROJECTS ->
          same(gold, output, "type")
              && (gold.get("status") == null || gold.text("status").equals(output.text("status")));
      case STRATEGIES ->
          gold.get("level") == null || gold.text("level").equals(output.text("level"));
      case LINKS -> subjectRight(gold, output);
    };
  }

  /** What repeats are told by. */
  List<@Nullable Object> key(Item item) {
    return switch (this) {
      case HEADINGS -> Arrays.asList(norm(item.get("text")));
      case GOALS ->
          Arrays.asList(norm(item.get("text")), norm(item.get("subject")), item.number("year"));
      case TARGETS, ACTUALS ->
          Arrays.asList(
              norm(item.get("indicator")),
              Amount.of(item),
              item.number("year"),
              norm(item.get("subject")));
      case LINKS ->
          Arrays.asList(norm(item.get("subject")), item.text("relation"), norm(item.get("object")));
      case ROWS ->
          Arrays.asList(
              norm(item.get("table")),
              norm(item.get("group")),
              norm(item.get("name")),
              Rows.numbers(item));
      default -> Arrays.asList(norm(item.get("name")));
    };
  }

  /** Refuses items whose numbers are no numbers. */
  void requireSound(Item item) {
    if (this == ROWS) {
      Rows.numbers(item);
    } else if (this == TARGETS || this == ACTUALS) {
      Amount.of(item);
    }
  }

  private static boolean quantityFound(Item gold, Item output) {
    return Amount.same(gold, output)
        && Likeness.indicatorsAlike(gold.get("indicator"), output.get("indicator"));
  }

  private static boolean shareName(Item gold, Item output, List<String> region) {
    Set<String> common = names(gold, region);
    common.retainAll(names(output, region));
    return !common.isEmpty();
  }

  private static Set<String> names(Item item, List<String> region) {
    Set<String> names = new HashSet<>();
    if (item.has("name")) {
      names.add(bare(item.text("name"), region));
    }
    item.texts("aliases").stream()
        .filter(alias -> !alias.isEmpty())
        .forEach(alias -> names.add(bare(alias, region)));
    return names;
  }

  private static String bare(String words, List<String> region) {
    String name = norm(words);
    for (String prefix : region) {
      if (name.startsWith(prefix) && name.length() - prefix.length() >= 2) {
        return name.substring(prefix.length());
      }
    }
    return name;
  }

  private static boolean same(Item gold, Item output, String field) {
    return norm(gold.get(field)).equals(norm(output.get(field)));
  }

  private static boolean sameUnit(Item gold, Item output) {
    return Amount.unitOf(gold).unit().equals(Amount.unitOf(output).unit());
  }

  private static String bound(Item item) {
    return item.has("op") ? item.text("op") : "=";
  }

  private static boolean sameYear(Item gold, Item output) {
    return Objects.equals(gold.number("year"), output.number("year"));
  }

  private static boolean yearRight(Item gold, Item output) {
    return gold.get("year") == null || sameYear(gold, output);
  }

  private static boolean subjectRight(Item gold, Item output) {
    return !gold.has("subject") || Likeness.placesAlike(gold.get("subject"), output.get("subject"));
  }
}
