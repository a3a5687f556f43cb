package org.plangraph.extract.target;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.Span;
import org.plangraph.text.ChineseNumerals;

/**
 * What the sentence has spoken of so far.
 *
 * @param names indicators of the clause before
 * @param all indicators so far, in order
 * @param counts whether it counted things
 * @param verb words before the thing that was counted last (累计引进), empty if none
 * @param stated words that gave the names, null at first
 */
record Topic(
    List<String> names, List<String> all, boolean counts, String verb, @Nullable Span stated) {

  static final Topic NONE = new Topic(List.of(), List.of(), false, "", null);
  private static final int LONGEST_QUOTE = 160;
  private static final int LONGEST_VERB = 4;

  private static final Pattern RUNG = Pattern.compile("(?:世界|国家|省|市|区|县)级(?:及以上|以上)?");
  private static final Pattern RUNG_FIRST = Pattern.compile("^" + RUNG.pattern());
  private static final Pattern RANKING = Pattern.compile("排名(?:[(].*[)])?$");
  private static final Pattern RECALLING =
      Pattern.compile("(?:以上|上述|这)?([两三四二])[个项大](?:指标|收入|数据)?.{0,6}");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "面积", "总面积", "总投资", "投资", "总量", "总数", "总规模", "规模", "长度", "总长度", "年均", "年均增速", "增速",
          "年均增长", "数量", "占比", "总里程", "总建筑面积", "建筑面积", "产值", "排名", "比重", "比例");

  Topic {
    names = List.copyOf(names);
    all = List.copyOf(all);
  }

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name) || name.startsWith("占");
  }

  /** What the clause before a mention speaks of, though it holds no number. */
  static Topic opening(List<Mention> openings, String text, Span mention) {
    return openings.stream()
        .filter(
            opening ->
                opening.span().end() <= mention.end()
                    && isNext(text, opening.span().end(), mention.start()))
        .reduce((first, second) -> second)
        .flatMap(
            opening ->
                opening
                    .text("topic", text)
                    .map(
                        topic ->
                            new Topic(
                                List.of(topic.replace(" ", "")),
                                List.of(),
                                false,
                                "",
                                opening.span())))
        .orElse(NONE);
  }

  private static boolean isNext(String text, int from, int to) {
    return from >= to || text.substring(from, to).chars().filter(c -> c == ',').count() < 2;
  }

  /** Whether a mention leaves its name to the words before. */
  boolean isOpen(Mention mention, String text) {
    String name = mention.text("name", text).map(String::strip).orElse("");
    return stated != null
        && !mention.has("things")
        && (name.isEmpty() || isAttribute(name.replaceFirst("^、", "")));
  }

  /** The words of a mention with those that name what it measures. */
  Span quoteWith(Mention mention) {
    boolean fits =
        stated != null
            && stated.start() < mention.span().start()
            && mention.span().end() - stated.start() <= LONGEST_QUOTE;
    return fits ? new Span(stated.start(), mention.span().end()) : mention.span();
  }

  /** Whether a name is no more than a rung of government: 国家级. */
  static boolean isRung(String name) {
    return RUNG.matcher(name).matches();
  }

  /** A short name behind 其中 takes the verb of the clause before: 其中博士 after 引进大学生. */
  String among(String name, Mention mention, String text) {
    boolean among =
        name.length() < 4
            && mention
                .text("name", text)
                .filter(words -> words.strip().startsWith("其中"))
                .isPresent();
    return among ? verb + name : name;
  }

  private static String verb(String name, Mention mention, String text) {
    String words = mention.text("name", text).orElse("").strip();
    String before = words.endsWith(name) ? words.substring(0, words.length() - name.length()) : "";
    return before.substring(Math.max(0, before.length() - LONGEST_VERB));
  }

  /** What the clause before counted, at another rung. */
  String atRung(String rung) {
    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
    return RUNG_FIRST.matcher(last).find()
        ? rung + RUNG_FIRST.matcher(last).replaceFirst("")
        : rung;
  }

  Topic after(List<Measure> found, Mention mention, String text) {
    if (found.isEmpty()) {
      return this;
    }
    boolean counted = mention.settings().getOrDefault("frame", "").startsWith("count");
    List<String> named =
        found.stream()
            .map(measure -> RANKING.matcher(measure.name()).replaceFirst(""))
            .distinct()
            .toList();
    List<String> history = Stream.concat(all.stream(), named.stream()).distinct().toList();
    boolean share = "share".equals(mention.settings().get("frame"));
    boolean keeps = isOpen(mention, text) && !names.isEmpty() && !share;
    return new Topic(
        keeps ? names : named,
        history,
        counted,
        verb(found.get(0).name(), mention, text),
        keeps ? stated : mention.span());
  }

  /** The indicators that 两个收入 and the like point back to. */
  Optional<List<String>> recall(String name) {
    Matcher matcher = RECALLING.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int count = ChineseNumerals.parseInt(matcher.group(1)).orElse(0);
    return all.size() < count
        ? Optional.empty()
        : Optional.of(all.subList(all.size() - count, all.size()));
  }

  /** The names for a clause that has none, or only an attribute of what was spoken of. */
  List<String> complete(String attribute, int count) {
    if (names.isEmpty()) {
      return isAttribute(attribute) || attribute.isEmpty() ? List.of() : List.of(attribute);
    }
    if (!attribute.isEmpty() && !isAttribute(attribute)) {
      return List.of(attribute);
    }
    List<String> told =
        names.size() < count && all.size() >= count
            ? all.subList(all.size() - count, all.size())
            : names;
    List<String> whole = told.stream().map(name -> name + attribute).toList();
    return whole.size() == count || count == 1 && whole.size() > 1
        ? whole
        : Collections.nCopies(count, whole.get(whole.size() - 1));
  }
}
