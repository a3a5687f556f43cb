package org.plangraph.extract.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.quantity.Form;
import org.plangraph.extract.quantity.Quantity;
import org.plangraph.extract.rule.Mention;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.TargetKind;

/** Reads what changed: direction, rate or difference, base year. */
final class Changes {

  /** A change, told of an indicator. */
  record Change(String name, Quantity quantity, TargetKind kind, @Nullable Integer baseYear) {}

  private static final Pattern BASE_YEAR = Pattern.compile("((?:19|20)\\d\\d) ?年?");
  private static final Pattern GROWING = Pattern.compile("增长|递增|增速");

  private final KindOf kinds;
  private final List<String> downs;

  Changes(KindOf kinds, WordLists words) {
    this.kinds = kinds;
    this.downs = words.require("change-words/down").stream().map(LexiconEntry::term).toList();
  }

  /** What a gap is against: 高于全省平均水平. */
  static String gap(String text, Mention mention) {
    return mention.text("verb", text).orElse("")
        + mention.text("other", text).orElse("").replace(" ", "");
  }

  Change of(String text, Mention mention, String name, Quantity value) {
    String verb = mention.text("verb", text).orElse("");
    boolean annual = text.substring(mention.span().start(), mention.span().end()).contains("年均");
    boolean down = downs.contains(verb);
    Quantity signed = down ? value.fallen() : value;
    return new Change(name, signed, kind(verb, annual, down, value), baseYear(text, mention));
  }

  private TargetKind kind(String verb, boolean annual, boolean down, Quantity value) {
    if (value.form() == Form.MULTIPLE) {
      return TargetKind.MULTIPLE;
    }
    boolean growth = kinds.isRate(value) && !down && (annual || GROWING.matcher(verb).find());
    return growth ? TargetKind.GROWTH : TargetKind.CHANGE;
  }

  private static @Nullable Integer baseYear(String text, Mention mention) {
    Matcher year = BASE_YEAR.matcher(mention.text("base", text).orElse(""));
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }
}
