package org.plangraph.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Bound;
import org.plangraph.model.Span;
import org.plangraph.text.ChineseNumerals;

/** Finds and reads the quantities of a text by {@code rules/quantity.yaml}. */
public final class Quantities {

  private final RuleBook rules;
  private final BoundWords bounds;

  private Quantities(RuleBook rules, BoundWords bounds) {
    this.rules = rules;
    this.bounds = bounds;
  }

  /** Takes the quantity rules of a book. */
  public static Quantities of(RuleBook book, WordLists words) {
    return new Quantities(book.yielding("quantity"), new BoundWords(words));
  }

  /** The quantities within a stretch of folded text, from left to right. */
  public List<Quantity> in(String folded, Span within) {
    List<Quantity> found = new ArrayList<>();
    for (Mention mention : rules.find(folded, within)) {
      read(mention, folded).ifPresent(found::add);
    }
    return found;
  }

  /** Reads a text that is one quantity and no more, blanks around it aside. */
  public Optional<Quantity> parse(String folded) {
    String bare = folded.strip();
    int start = folded.indexOf(bare);
    return in(folded, new Span(0, folded.length())).stream()
        .filter(
            quantity ->
                quantity.span().start() == start && quantity.span().length() == bare.length())
        .findFirst();
  }

  private Optional<Quantity> read(Mention mention, String text) {
    return switch (mention.rule()) {
      case "quantity.double" -> Optional.of(doubled(mention, text));
      case "quantity.rank" -> ranked(mention, text);
      default -> amount(mention, text);
    };
  }

  private static Quantity doubled(Mention mention, String text) {
    String words = mention.span().of(text);
    int times = words.matches(".*[两二2].*") ? 4 : words.contains("三") || words.contains("3") ? 8 : 2;
    return new Quantity(
        mention.span(),
        BigDecimal.valueOf(times),
        null,
        null,
        "倍",
        Bound.EQUAL,
        Form.MULTIPLE,
        false);
  }

  private static Optional<Quantity> ranked(Mention mention, String text) {
    boolean exact = mention.has("place");
    String figure =
        mention
            .text("top", text)
            .or(() -> mention.text("place", text))
            .or(() -> mention.text("best", text))
            .orElseGet(() -> mention.span().of(text).replaceAll("[ 强]", ""));
    return ChineseNumerals.parse(figure)
        .map(
            number ->
                new Quantity(
                    mention.span(),
                    number,
                    null,
                    null,
                    "位",
                    exact ? Bound.EQUAL : Bound.AT_MOST,
                    Form.RANK,
                    false));
  }

  private Optional<Quantity> amount(Mention mention, String text) {
    Optional<BigDecimal> number = figure(mention.text("number", text).orElse(""));
    Optional<BigDecimal> high = mention.text("high", text).flatMap(Quantities::figure);
    if (number.isEmpty() || high.isPresent() && high.get().compareTo(number.get()) < 0) {
      return Optional.empty();
    }
    boolean hedged = mention.has("hedge") || mention.has("more");
    Bound bound =
        bounds.bound(
            mention.text("before", text).orElse(null),
            mention.text("behind", text).orElse(null),
            hedged);
    String unit = unit(mention, text);
    Form form = "倍".equals(unit) ? Form.MULTIPLE : Form.AMOUNT;
    boolean cumulative = mention.settings().containsKey("cumulative");
    return Optional.of(
        high.isPresent()
            ? new Quantity(
                mention.span(), null, number.get(), high.get(), unit, bound, form, cumulative)
            : new Quantity(
                mention.span(), number.get(), null, null, unit, bound, form, cumulative));
  }

  private static @Nullable String unit(Mention mention, String text) {
    if (mention.has("one")) {
      return ":1";
    }
    if (mention.has("per")) {
      return "/10万";
    }
    String scale = mention.text("scale", text).orElse("");
    String unit = mention.text("unit", text).orElse("").replace(" ", "");
    return (scale + unit).isEmpty() ? null : scale + unit;
  }

  private static Optional<BigDecimal> figure(String words) {
    String bare = words.replace(",", "").replace(" ", "");
    return ChineseNumerals.parse(bare);
  }
}
