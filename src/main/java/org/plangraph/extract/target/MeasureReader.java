package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.quantity.Quantities;
import org.plangraph.extract.quantity.Quantity;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.extract.target.SubjectReader.Subject;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Bound;
import org.plangraph.model.Span;
import org.plangraph.model.TargetKind;

/**
 * Turns the mentions of one sentence into measures: names to numbers, what the clause before left
 * open filled in.
 */
final class MeasureReader {

  private static final Pattern EACH = Pattern.compile("均|都|各|双双|全部|分别");
  private static final Pattern EACH_BEHIND = Pattern.compile("(?:各|均|都|分别|合计|共)$");

  private final NumberList numbers;
  private final IndicatorName names;
  private final NameList lists;
  private final KindOf kinds;
  private final Changes changes;
  private final SubjectReader subjects;
  private final RuleBook openings;
  private final YearList years;

  MeasureReader(RuleBook book, WordLists words) {
    this.names = new IndicatorName(book);
    this.lists = new NameList(names);
    this.kinds = new KindOf(words);
    this.numbers = new NumberList(Quantities.of(book, words), kinds);
    this.changes = new Changes(kinds, words);
    this.subjects = new SubjectReader(book);
    this.years = new YearList(book);
    this.openings = book.yielding("sentence-opening");
  }

  /** The measures of a sentence; mentions must come from left to right. */
  List<Measure> read(String text, Span sentence, List<Mention> mentions) {
    List<Measure> measures = new ArrayList<>();
    Topic topic =
        mentions.isEmpty()
            ? Topic.NONE
            : Topic.opening(openings.find(text, sentence), text, mentions.get(0).span());
    @Nullable String carried = null;
    for (Mention mention : mentions) {
      Optional<Subject> own = subjects.read(text, mention, isMoney(text, mention));
      String subject = own.map(Subject::name).orElse(carried);
      List<Measure> found =
          read(
              text,
              own.filter(Subject::isCut).map(cut -> cut(mention, cut)).orElse(mention),
              topic);
      Span quote = topic.isOpen(mention, text) ? topic.quoteWith(mention) : mention.span();
      Span before =
          new Span(
              sentence.start(), mention.answers().getOrDefault("values", mention.span()).start());
      years
          .shared(text, before, found)
          .forEach(measure -> measures.add(about(measure, subject).quoting(quote)));
      topic = topic.after(found, mention, text);
      carried = own.filter(Subject::carries).map(Subject::name).orElse(carried);
    }
    return measures;
  }

  private Measure about(Measure measure, @Nullable String subject) {
    return measure.about(subject).about(subjects.inName(measure.name()).orElse(null));
  }

  private boolean isMoney(String text, Mention mention) {
    return numbers.of(text, mention).stream()
        .allMatch(value -> value.unit() != null && value.unit().endsWith("元"));
  }

  private static Mention cut(Mention mention, Subject subject) {
    @Nullable Span name = mention.answers().get("name");
    if (name == null || name.end() - subject.end() < 2 || subject.end() < name.start()) {
      return mention;
    }
    Map<String, Span> answers = new LinkedHashMap<>(mention.answers());
    answers.put("name", new Span(subject.end(), name.end()));
    return new Mention(
        mention.rule(),
        mention.yields(),
        mention.span(),
        answers,
        mention.settings(),
        mention.priority(),
        mention.confidence());
  }

  private List<Measure> read(String text, Mention mention, Topic topic) {
    List<Quantity> values = numbers.of(text, mention);
    if (values.isEmpty()) {
      return List.of();
    }
    return switch (mention.settings().getOrDefault("frame", "")) {
      case "count" -> counted(text, mention, values.get(0));
      case "count-after" ->
          topic.counts() || mention.has("etc") || Things.act(text, mention)
              ? counted(text, mention, values.get(0))
              : List.of();
      case "gap" -> gaps(text, mention, values, topic);
      case "attributed" -> named(mention, List.of(Things.attributed(text, mention)), values);
      case "share-does" ->
          List.of(
              measure(
                  Things.shareDoing(name(text, mention, false), text, mention),
                  values.get(0),
                  TargetKind.LEVEL,
                  mention));
      case "compare" -> named(mention, topic.complete("", 1), values);
      case "share-of" ->
          List.of(measure(Things.share(text, mention), values.get(0), TargetKind.LEVEL, mention));
      case "change" -> changed(text, mention, values, topic);
      case "share" ->
          named(
              mention,
              topic.complete(name(text, mention, false), values.size()).stream()
                  .map(name -> Things.shareOf(name, text, mention))
                  .toList(),
              values);
      case "rank" -> ranked(text, mention, values, topic);
      default -> levels(text, mention, values, topic);
    };
  }

  private List<Measure> levels(String text, Mention mention, List<Quantity> values, Topic topic) {
    boolean things = kinds.of("", values.get(0)) == TargetKind.COUNT;
    String name =
        things ? topic.among(name(text, mention, true), mention, text) : name(text, mention, false);
    boolean each = isEach(text, mention) || EACH_BEHIND.matcher(name).find();
    return named(
        mention,
        shared(EACH_BEHIND.matcher(name).replaceFirst(""), values.size(), topic, each),
        values);
  }

  private static boolean isEach(String text, Mention mention) {
    return mention.text("adverbs", text).filter(words -> EACH.matcher(words).find()).isPresent();
  }

  private List<String> shared(String name, int count, Topic topic, boolean each) {
    Optional<List<String>> recalled = topic.recall(name);
    if (recalled.isPresent()) {
      return recalled.get();
    }
    if (name.isEmpty() || Topic.isAttribute(name)) {
      return topic.complete(name, count);
    }
    if (Topic.isRung(name)) {
      return List.of(topic.atRung(name));
    }
    return lists.shared(name, count, each);
  }

  private List<Measure> changed(String text, Mention mention, List<Quantity> values, Topic topic) {
    List<String> shared =
        shared(name(text, mention, false), values.size(), topic, isEach(text, mention));
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      Quantity value = values.get(Math.min(i, values.size() - 1));
      Changes.Change change = changes.of(text, mention, shared.get(i), value);
      measures.add(
          new Measure(
              change.name(),
              change.quantity(),
              change.kind(),
              null,
              null,
              change.baseYear(),
              mention.span(),
              mention));
    }
    return measures;
  }

  /** 城镇化率 and 高于全省平均水平 → 城镇化率高于全省平均水平, a difference. */
  private List<Measure> gaps(String text, Mention mention, List<Quantity> values, Topic topic) {
    String name = name(text, mention, false);
    String gap = Changes.gap(text, mention);
    List<String> shared = name.isEmpty() ? topic.complete("", 1) : List.of(name);
    Quantity value = gap.startsWith("低于") ? values.get(0).fallen() : values.get(0);
    return shared.stream()
        .map(each -> measure(each + gap, value, TargetKind.CHANGE, mention))
        .toList();
  }

  private List<Measure> ranked(String text, Mention mention, List<Quantity> values, Topic topic) {
    String scope = mention.text("scope", text).map(String::strip).orElse("");
    String name = name(text, mention, false);
    boolean alone =
        (topic.names().isEmpty() || Things.isRanking(scope))
            && (name.isEmpty() || Topic.isAttribute(name));
    if (alone) {
      return named(
          mention, scope.length() < 4 ? List.of() : List.of(Things.rankName(scope, "")), values);
    }
    boolean members = values.size() == 1 && isEach(text, mention) && !name.isEmpty();
    List<String> shared =
        members ? NameList.members(name) : shared(name, values.size(), topic, false);
    if (shared.size() > 1 && members) {
      return shared.stream()
          .map(
              each ->
                  measure(Things.rankName(each, scope), values.get(0), TargetKind.RANK, mention)
                      .about(each))
          .toList();
    }
    return named(
        mention, shared.stream().map(each -> Things.rankName(each, scope)).toList(), values);
  }

  private List<Measure> counted(String text, Mention mention, Quantity value) {
    String things = Things.counted(text, mention);
    if (Things.isSlogan(things, text.substring(value.span().start(), value.span().end()))) {
      return List.of();
    }
    Quantity least =
        mention.has("least") && value.bound() == Bound.EQUAL
            ? value.withBound(Bound.AT_LEAST)
            : value;
    return Things.isCountable(things)
        ? List.of(measure(things, least, kinds.of(things, least), mention))
        : List.of();
  }

  private List<Measure> named(Mention mention, List<String> shared, List<Quantity> values) {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      Quantity value = values.get(Math.min(i, values.size() - 1));
      if (Things.isNameable(shared.get(i))) {
        measures.add(measure(shared.get(i), value, kinds.of(shared.get(i), value), mention));
      }
    }
    return measures;
  }

  private static Measure measure(String name, Quantity value, TargetKind kind, Mention mention) {
    return new Measure(name, value, kind, null, null, null, mention.span(), mention);
  }

  private String name(String text, Mention mention, boolean things) {
    @Nullable Span words = mention.answers().get("name");
    if (words == null) {
      return "";
    }
    return (things ? names.ofThings(text, words) : names.bare(text, words))
        .of(text)
        .replace(" ", "");
  }
}
