package org.plangraph.ingest.outline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.ingest.outline.Heading.Form;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Span;

/** Headings that a number or a customary name gives away. */
final class NumberedHeadings {

  static final Pattern NAMED =
      Pattern.compile(
          "(?:序\\s*言|前\\s*言|引\\s*言|导\\s*言|绪\\s*论|序\\s*章|结\\s*语|结\\s*束\\s*语|后\\s*记|附\\s*则)");
  private static final Pattern GLOSSARY =
      Pattern.compile(
          "(?:附件\\s*\\d*\\s*[:：]?)?.{0,8}(?:名词|术语|名词术语|词语)(?:解释|释义|注释|说明)(?:表)?\\s*[:：]?");
  private static final String UNFINISHED = "，,；;：:、";
  private static final int LONGEST_LINE = 70;
  private static final int LONGEST_LEAD = 50;
  private static final int SHORTEST_BODY = 8;

  private NumberedHeadings() {}

  /** The heading that {@code block} begins with, null where it begins with none. */
  static @Nullable Heading of(Block block, int index) {
    String words = block.words();
    if (words.length() < 8 && NAMED.matcher(words).matches()) {
      return whole(block, index, null, Form.NAMED);
    }
    if (words.length() < 24 && GLOSSARY.matcher(words).matches()) {
      return glossary(block, index);
    }
    NumberStyle style = NumberStyle.of(words);
    if (style == null || style.ordinal() > NumberStyle.DIGIT.ordinal()) {
      return null;
    }
    int stop = words.indexOf('。');
    if (stop >= 0 && stop < words.length() - 1) {
      return lead(block, index, style, stop);
    }
    boolean titled = words.length() > style.lengthOf(words) + 1;
    boolean finished = UNFINISHED.indexOf(words.charAt(words.length() - 1)) < 0;
    boolean sentence =
        stop >= 0 && (words.length() > LONGEST_LEAD - 10 || style == NumberStyle.DIGIT);
    boolean fits = words.length() <= LONGEST_LINE && titled && finished && !sentence;
    return fits ? whole(block, index, style, Form.NUMBERED) : null;
  }

  private static Heading whole(Block block, int index, @Nullable NumberStyle style, Form form) {
    int end = block.words().endsWith("。") ? block.end() - 1 : block.end();
    return new Heading(
        SectionKind.HEADING, style, form, index, new Span(block.start(), end), block.end());
  }

  private static Heading glossary(Block block, int index) {
    int end = block.end();
    boolean colon = block.words().endsWith(":") || block.words().endsWith("：");
    Span span = new Span(block.start(), colon ? end - 1 : end);
    return new Heading(SectionKind.HEADING, null, Form.GLOSSARY, index, span, end);
  }

  private static @Nullable Heading lead(Block block, int index, NumberStyle style, int stop) {
    String lead = block.words().substring(0, stop);
    boolean sound =
        stop <= LONGEST_LEAD
            && lead.indexOf('；') < 0
            && block.words().length() - stop > SHORTEST_BODY;
    return sound && stop > style.lengthOf(lead) + 1
        ? new Heading(
            SectionKind.HEADING,
            style,
            Form.NUMBERED,
            index,
            new Span(block.start(), block.start() + stop),
            block.start() + stop + 1)
        : null;
  }
}
