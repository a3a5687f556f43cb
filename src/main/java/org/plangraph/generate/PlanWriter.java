package org.plangraph.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the body of one plan: chapters, sections, paragraphs, boxes and tables. */
final class PlanWriter {

  private static final String LEAD = "-lead";
  private static final int PARAGRAPH = 200;
  private static final int BOX = 280;
  private static final int TABLE = 1000;

  private final Sources sources;
  private final Draws draws;
  private final Expander expander;
  private final Scope top;
  private final Truth truth;
  private final Tables tables;
  private final Headings headings;
  private final Lines lines;
  private final Map<String, Bag<Sentence>> bags = new HashMap<>();
  private Bag<String> topics;
  private final Set<String> titles = new HashSet<>();
  private int boxNumber;

  PlanWriter(
      Sources sources,
      Draws draws,
      Expander expander,
      Scope top,
      Truth truth,
      Tables tables,
      Lines lines) {
    this.sources = sources;
    this.draws = draws;
    this.expander = expander;
    this.top = top;
    this.truth = truth;
    this.tables = tables;
    this.lines = lines;
    this.topics = new Bag<>(List.of(), draws);
    this.headings = draws.pick(List.of(Headings.values()));
  }

  /**
   * Writes all chapters.
   *
   * @param size characters to aim at
   */
  void write(List<Chapter> chapters, int size) {
    int end = lines.length() + size;
    double shares =
        chapters.stream()
            .flatMap(chapter -> chapter.sections().stream())
            .mapToDouble(Chapter.Section::share)
            .sum();
    topics =
        new Bag<>(
            chapters.stream()
                .filter(chapter -> chapter.place().equals("body"))
                .map(Chapter::topic)
                .toList(),
            draws);
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      Scope scope = top.inner(chapter.topic());
      heading(1, headings.chapter(i + 1, expander.text(draws.pick(chapter.titles()), scope)));
      lines.add(paragraph("opening", 1, scope));
      for (int j = 0; j < chapter.sections().size(); j++) {
        Chapter.Section section = chapter.sections().get(j);
        heading(2, headings.section(j + 1, expander.text(draws.pick(section.titles()), scope)));
        int sectionSize = (int) ((end - lines.length()) * section.share() / shares);
        shares -= section.share();
        write(section, i + 1, scope, sectionSize);
      }
    }
  }

  private void write(Chapter.Section section, int chapter, Scope scope, int size) {
    int end = lines.length() + size;
    if (!section.box().isEmpty()) {
      end -= BOX;
    }
    if (!section.table().equals("none")) {
      end -= TABLE;
    }
    int number = 0;
    do {
      number++;
      Scope place = section.roams() ? top.inner(topics.next()) : scope;
      switch (section.form()) {
        case "dashes" -> dashes(section, place);
        case "plain" -> lines.add(paragraph(section.tag(), PARAGRAPH, place));
        default -> runIn(section, number, place);
      }
    } while (lines.length() < end - PARAGRAPH / 2);
    if (!section.box().isEmpty()) {
      box(section.box(), scope);
    }
    if (!section.table().equals("none")) {
      tables.write(section.table(), chapter, scope);
    }
  }

  private void runIn(Chapter.Section section, int number, Scope scope) {
    String title = headings.paragraph(number, title(section.head(), scope));
    truth.heading(3, title + "。");
    lines.add(title + "。" + paragraph(section.tag(), PARAGRAPH, scope));
  }

  private void dashes(Chapter.Section section, Scope scope) {
    String title = title(section.head(), scope);
    lines.add("——" + title + "。" + paragraph(section.tag(), PARAGRAPH / 2, scope));
  }

  /** A title that the plan does not have yet, as far as the grammar has one. */
  private String title(String tag, Scope place) {
    Told told = tell(tag, place);
    for (int tries = 0; tries < 12 && titles.contains(told.text()); tries++) {
      told = tell(tag, place);
    }
    titles.add(told.text());
    state(told);
    return told.text();
  }

  /**
   * Sentences of a tag up to a length, each closed by its mark; a general one first where the
   * grammar has such.
   */
  private String paragraph(String tag, int size, Scope scope) {
    StringBuilder text = new StringBuilder();
    if (!bag(tag + LEAD, scope.topic()).isEmpty()) {
      text.append(sentence(tag + LEAD, scope)).append('。');
    }
    while (text.length() < size) {
      text.append(sentence(tag, scope)).append('。');
    }
    return text.toString();
  }

  /** A sentence that was written and is not stated yet. */
  private record Told(Sentence sentence, Scope scope, Written written) {
    String text() {
      return written.text();
    }
  }

  /** One sentence; what it states goes into the truth. */
  private String sentence(String tag, Scope place) {
    Told told = tell(tag, place);
    state(told);
    return told.text();
  }

  private Told tell(String tag, Scope place) {
    Scope scope = place.inner();
    Sentence sentence = bag(tag, place.topic()).next();
    return new Told(sentence, scope, expander.write(draws.pick(sentence.texts()), scope));
  }

  private void state(Told told) {
    for (Claim claim : told.sentence().claims()) {
      Scope scope = told.scope();
      if (scope.all(claim.of().get(0)).isEmpty()) {
        continue;
      }
      Map<String, String> fields = new LinkedHashMap<>();
      claim.fields().forEach((name, value) -> fields.put(name, expander.text(value, scope)));
      truth.add(claim, scope, fields, told.written(), top.one("home").orElseThrow().text());
    }
  }

  private Bag<Sentence> bag(String tag, String topic) {
    return bags.computeIfAbsent(tag + "/" + topic, key -> filled(tag, topic));
  }

  private Bag<Sentence> filled(String tag, String topic) {
    List<Sentence> sentences =
        sources.grammar().sentences(tag, topic).stream()
            .filter(sentence -> top.holds(sentence.when()))
            .toList();
    return new Bag<>(sentences, draws);
  }

  private void box(String tag, Scope scope) {
    boxNumber++;
    String caption = "专栏" + boxNumber + " " + expander.draw("title-" + tag, scope).text();
    heading(0, caption);
    int count = draws.between(3, 6);
    for (int i = 1; i <= count; i++) {
      lines.add(i + "." + sentence(tag, scope) + "。");
    }
  }

  private void heading(int level, String text) {
    truth.heading(level, text);
    lines.add(text);
  }
}
