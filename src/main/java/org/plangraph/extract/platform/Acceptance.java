package org.plangraph.extract.platform;

import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.naming.Distinction;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;

/**
 * Tells names of platforms from titles that are striven for, figures of speech and kinds of
 * platforms.
 */
final class Acceptance {

  private static final Pattern ALWAYS = Pattern.compile("^(?:跨境电商|跨境电子商务)(?:综试区|综合试验区)$|.{2}新片区$");
  private static final Set<String> SURE =
      Set.of("platform-quoted", "platform-new", "platform-owned");
  private static final String VALLEY = "innovation-valley";
  private static final int DOMAIN_TOWN = 4;
  private static final Pattern NEEDS_PLACE = Pattern.compile("(?<!新)片区$|^[^()]{0,4}自贸区$");
  private static final Pattern STRETCH = Pattern.compile("[城区园]至");

  private static final Pattern MANY = Pattern.compile("(?:一批|若干|一系列|一流)$");
  private static final Pattern INTRODUCED = Pattern.compile("(?:依托|围绕|聚焦)$");

  private final PlatformRules rules;
  private final Reading reading;

  Acceptance(PlatformRules rules, Reading reading) {
    this.rules = rules;
    this.reading = reading;
  }

  /** Whether the rule or the type alone makes it a name. */
  static boolean isSure(Mention mention, Naming naming) {
    return ALWAYS.matcher(naming.name()).find()
        || SURE.contains(mention.yields())
        || isDomainTown(naming);
  }

  /** A town with a trade of its own, such as 丝绸小镇; 旅游小镇 and its like are kinds of towns. */
  private static boolean isDomainTown(Naming naming) {
    return naming.type().key().equals("characteristic-town")
        && !naming.type().labels().contains(naming.name())
        && naming.name().length() == DOMAIN_TOWN;
  }

  /** Whether a mention names a platform, or may once it joins one that is named in full. */
  boolean isName(Sentence sentence, Mention mention, Naming naming) {
    Distinction distinction = naming.distinction();
    if (STRETCH.matcher(naming.name()).find()) {
      return false;
    }
    return switch (mention.yields()) {
      case "platform-title" -> isTitleOfOne(sentence, naming);
      case "platform-soft" ->
          (distinction.divided() || !distinction.placed() || distinction.residue().length() >= 2)
              && isPlacedAsNeeded(naming);
      case "platform-quoted" ->
          !isRole(sentence, naming, rules.roles())
              && (!distinction.residue().isEmpty() || naming.type().key().equals(VALLEY));
      default -> isPlacedAsNeeded(naming) && !isOneOfMany(sentence, naming);
    };
  }

  private boolean isTitleOfOne(Sentence sentence, Naming naming) {
    Distinction distinction = naming.distinction();
    if (isRole(sentence, naming, rules.roles())) {
      return false;
    }
    return isIntroduced(sentence, naming)
        || distinction.placed()
            && (distinction.divided() || !isRole(sentence, naming, rules.areaRoles()));
  }

  /** Words of its own behind 依托, 围绕 and their like, or in quotation marks behind 中国. */
  private boolean isIntroduced(Sentence sentence, Naming naming) {
    Span before = new Span(sentence.span().start(), naming.span().start());
    return naming.distinction().residue().length() >= 2
        && (naming.name().startsWith("“中国")
            || naming.distinction().startsOwn(naming.name())
                && INTRODUCED.matcher(before.of(reading.folded())).find());
  }

  /** 一批, 若干 stand before a kind of platform. */
  private boolean isOneOfMany(Sentence sentence, Naming naming) {
    Span before = new Span(sentence.span().start(), naming.span().start());
    return !naming.distinction().divided() && MANY.matcher(before.of(reading.folded())).find();
  }

  private static boolean isPlacedAsNeeded(Naming naming) {
    return !NEEDS_PLACE.matcher(naming.name()).find()
        || naming.distinction().divided()
        || naming.distinction().residue().length() >= 2
        || naming.distinction().nested();
  }

  private boolean isRole(Sentence sentence, Naming naming, RuleBook roles) {
    return !roles
        .find(reading.folded(), new Span(sentence.span().start(), naming.span().start()))
        .isEmpty();
  }
}
