package org.plangraph.extract.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extract.Clauses;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.rule.Mention;
import org.plangraph.lexicon.Concept;
import org.plangraph.model.Span;

/** Makes a {@link Naming} of a span that a rule took for a name. */
public final class NameReader {

  private static final Pattern NESTED =
      Pattern.compile("(?:高新区|经开区|开发区|新区|新城|度假区|示范区|保税区|综试区|科技城)");

  private static final Pattern WORKS =
      Pattern.compile("(?<=.)(?:异地)?(?:建设|改造|提升|扩建|改建|新建|迁建|扩容){0,2}(?:工程|项目)?$");
  private static final Pattern PHASE =
      Pattern.compile("(?<=.)(?:\\([^()]*\\)|[一二三四五]期(?:工程|项目)?)$");
  private static final Pattern SECTION = Pattern.compile("(?<=[带园线道])(?!试点|示范)[^带园线道]{1,4}段$");
  private static final Pattern GRADE = Pattern.compile("(?<=.)(?:国家|省|市)级");

  private final Reading reading;
  private final Places places;
  private final TypedNames types;
  private final CommonWords common;
  private final Leads leads;

  /** A reader of names in one document. */
  public NameReader(
      Reading reading, Places places, TypedNames types, CommonWords common, Leads leads) {
    this.reading = reading;
    this.places = places;
    this.types = types;
    this.common = common;
    this.leads = leads;
  }

  /**
   * The name at a span, words at its head that do not belong to it left out; empty if its ending
   * has no type.
   */
  public Optional<Naming> read(Sentence sentence, Mention mention, Span whole) {
    String words = whole.of(reading.folded());
    int lead = leads.length(words);
    String name = words.substring(lead);
    Span span = new Span(whole.start() + lead, whole.end());
    return types
        .typeOf(SECTION.matcher(name).replaceFirst(""))
        .filter(type -> !types.core(name).isEmpty())
        .map(type -> naming(sentence, mention, span, name, type).with(others(words, name)));
  }

  /** Whether bracketed words end as names of this kind do. */
  public boolean isTyped(String bracket) {
    return types.typeOf(bracket.substring(1, bracket.length() - 1)).isPresent();
  }

  /** Whether a place is named within a span. */
  public boolean isPlaced(Span span) {
    return !places.within(span).isEmpty();
  }

  /** The words with what was left out, and the name without a grade inside it. */
  private static List<String> others(String words, String name) {
    return Stream.of(
            words, GRADE.matcher(name).replaceAll(""), SECTION.matcher(name).replaceFirst(""))
        .filter(other -> !other.equals(name))
        .distinct()
        .toList();
  }

  /** The name at a span, whatever its ending. */
  public Naming readAny(Sentence sentence, Mention mention, Span whole) {
    String words = whole.of(reading.folded());
    int lead = leads.length(words);
    String name = words.substring(lead);
    return naming(
        sentence,
        mention,
        new Span(whole.start() + lead, whole.end()),
        name,
        anyType(mention, name));
  }

  /**
   * A name that the text does not hold in one piece: the words of a span and an ending from
   * elsewhere.
   */
  public Naming read(Sentence sentence, Mention mention, Span span, String ending) {
    String name = span.of(reading.folded()) + ending;
    return naming(sentence, mention, span, name, anyType(mention, name)).given();
  }

  /**
   * What the rule says; else what the ending says, 工程, 项目 and 一期 left out; else what stands within.
   */
  private Concept anyType(Mention mention, String name) {
    String fixed = mention.settings().get("type");
    if (fixed != null) {
      return types.type(fixed);
    }
    String plain = PHASE.matcher(SECTION.matcher(name).replaceFirst("")).replaceFirst("");
    String core = WORKS.matcher(plain).replaceFirst("");
    Concept read = types.typeOf(core).orElseGet(() -> types.guess(core));
    String otherwise = mention.settings().get("otherwise");
    return otherwise != null && read.key().equals("other") ? types.type(otherwise) : read;
  }

  private Naming naming(Sentence sentence, Mention mention, Span span, String name, Concept type) {
    Span clause = Clauses.around(reading.folded(), sentence.span(), span);
    return new Naming(
        span,
        clause,
        name,
        List.of(),
        type,
        distinction(span, name),
        sentence.section(),
        mention.rule(),
        mention.confidence());
  }

  private Distinction distinction(Span span, String name) {
    String core = types.core(SECTION.matcher(name).replaceFirst(""));
    Span coreSpan = new Span(span.start(), span.start() + Math.min(core.length(), span.length()));
    return new Distinction(
        places.within(coreSpan).stream().anyMatch(mention -> !isQuoted(span, mention.span())),
        places.hasDivision(coreSpan),
        NESTED.matcher(core).lookingAt(),
        common.residue(core));
  }

  private boolean isQuoted(Span name, Span inside) {
    String before = reading.folded().substring(name.start(), inside.start());
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
