package org.plangraph.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.ingest.outline.Heading.Form;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Span;

/**
 * Headings that run into their paragraph: a short clause, closed by a full stop, before a longer
 * text.
 *
 * <p>The form alone is not enough, since an ordinary first sentence can be short. It counts when a
 * blank sets it off, when it carries a numbered label (机遇一：), or when neighbours under the same
 * heading have the form too.
 */
final class RunInHeadings {

  private static final Pattern LEAD =
      Pattern.compile(
          "((?:[^。：:；;！？!?\\n“”]|“[^“”]{1,30}”|(?<=[机挑趋形方路举优任][遇战势势向径措势务]?[一二三四五六七八九十])[：:]){2,52}?)。([ \\u00a0\\u3000]*)(?=\\S)");
  private static final Pattern LABELLED =
      Pattern.compile("(?:机遇|挑战|优势|劣势|趋势|任务|路径|举措|目标|定位)[一二三四五六七八九十][：:].{4,60}");
  private static final Pattern LABEL =
      Pattern.compile("([\\u4e00-\\u9fff“”]{2,8})[：:]([ \\u00a0\\u3000]+(?=\\S)|$)");
  private static final Pattern NO_LABEL =
      Pattern.compile(".*(?:以下|如下|下列|是|要|包括|原则为|主要有|指出|提出)|.*(?:以下|如下|下列).*");
  private static final Pattern COMMA_LEAD =
      Pattern.compile("([\\u4e00-\\u9fff“”]{4,16})[,，][ \\u00a0\\u3000]+(?=\\S)");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:同时|与此同时|此外|另外|当前|目前|但是|但|今后|未来|近年|多年|过去|截至|到20|到二|至20|20\\d\\d|经过|通过|按照|根据|面对|围绕|为了?|从|在|由于|综合|总体|其中|首先|预计|力争|据|“?十[一二三四五六七]?五”?(?:时期|期间)是|我们).*"
              + "|.*(?:我们|如下|以下|下列|分别|取得了|面临着|有所|需要|必须看到|(?<![就仍])是.*的|\\d+(?:\\.\\d+)?\\s*(?:%|亿|万|个|家|公里|项|年)).*");
  private static final int LONGEST = 42;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_BODY = 15;
  private static final int MOST_COMMAS = 2;

  private RunInHeadings() {}

  /** One paragraph that could begin with a heading. */
  private record Candidate(int block, Span span, int bodyStart, boolean setOff, boolean plain) {}

  /**
   * Headings among the paragraphs of one section.
   *
   * @param blocks all blocks of the document
   * @param paragraphs indices of the plain paragraphs under one heading, in order
   */
  static List<Heading> among(List<Block> blocks, List<Integer> paragraphs) {
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> commas = new ArrayList<>();
    for (int index : paragraphs) {
      Candidate candidate = candidate(blocks.get(index), index);
      Candidate comma = candidate == null ? commaCandidate(blocks.get(index), index) : null;
      if (candidate != null) {
        candidates.add(candidate);
      } else if (comma != null) {
        commas.add(comma);
      }
    }
    long plain = candidates.stream().filter(Candidate::plain).count();
    List<Heading> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.setOff() || candidate.plain() && plain >= 2) {
        found.add(heading(candidate));
      }
    }
    if (found.isEmpty() && commas.size() >= 3) {
      commas.forEach(comma -> found.add(heading(comma)));
    }
    return found;
  }

  private static Heading heading(Candidate candidate) {
    return new Heading(
        SectionKind.HEADING,
        null,
        Form.RUN_IN,
        candidate.block(),
        candidate.span(),
        candidate.bodyStart());
  }

  private static @Nullable Candidate candidate(Block block, int index) {
    String words = block.words();
    if (words.startsWith("—") || words.startsWith("-") || words.startsWith("注")) {
      return null;
    }
    Matcher label = LABEL.matcher(words);
    if (label.lookingAt() && !NO_LABEL.matcher(label.group(1)).matches()) {
      return new Candidate(
          index, span(block, label.end(1)), block.start() + label.end(), true, false);
    }
    Matcher lead = LEAD.matcher(words);
    if (!lead.lookingAt() || words.length() - lead.end() < SHORTEST_BODY) {
      return null;
    }
    String title = lead.group(1);
    boolean labelled = LABELLED.matcher(title).matches();
    boolean fits =
        title.length() >= SHORTEST && title.length() <= LONGEST && commas(title) <= MOST_COMMAS;
    boolean plain = fits && !SENTENCE.matcher(title).matches();
    boolean setOff = labelled || plain && !lead.group(2).isEmpty();
    return plain || setOff
        ? new Candidate(index, span(block, lead.end(1)), block.start() + lead.end(), setOff, plain)
        : null;
  }

  private static @Nullable Candidate commaCandidate(Block block, int index) {
    Matcher lead = COMMA_LEAD.matcher(block.words());
    return lead.lookingAt() && block.words().length() - lead.end() >= SHORTEST_BODY
        ? new Candidate(index, span(block, lead.end(1)), block.start() + lead.end(), true, false)
        : null;
  }

  private static Span span(Block block, int length) {
    return new Span(block.start(), block.start() + length);
  }

  private static long commas(String title) {
    return title.chars().filter(c -> c == '，' || c == ',').count();
  }
}
