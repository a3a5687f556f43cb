package org.plangraph.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.ingest.repair.RowForm;

/** Cuts a normal text into blocks: lines, and headings that a line carries beside other text. */
final class Blocks {

  private static final Pattern WIDE_GAP =
      Pattern.compile("(?<=\\S)[ \\u00a0]*(?:　{2,}| {4,})\\s*(?=\\S)");
  private static final Pattern GLUED =
      Pattern.compile("(?<=[。；;！!”）)])\\s*(?=第[一二三四五六七八九十百零〇\\d]{1,4}[篇章节]\\s*[^。；;]{2,60}$)");

  private Blocks() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Block line = trimmed(text, start, end);
      if (line.isRow()) {
        blocks.add(line);
      } else if (line.end() > line.start()) {
        split(line, WIDE_GAP).forEach(part -> blocks.addAll(split(part, GLUED)));
      }
      start = end + 1;
    }
    return blocks;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
  }

  private static Block trimmed(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    String words = text.substring(first, last);
    return new Block(first, last, words, isRow(words));
  }

  private static boolean isRow(String words) {
    boolean box = Caption.BOX.matcher(words).lookingAt();
    return !box && (RowForm.hasSeparators(words) || RowForm.isBlankParted(words));
  }

  private static List<Block> split(Block block, Pattern gap) {
    List<Block> parts = new ArrayList<>();
    Matcher matcher = gap.matcher(block.words());
    int start = 0;
    while (matcher.find()) {
      parts.add(block.part(block.start() + start, block.start() + matcher.start()));
      start = matcher.end();
    }
    parts.add(block.part(block.start() + start, block.end()));
    return parts;
  }
}
