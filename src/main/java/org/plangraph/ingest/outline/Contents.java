package org.plangraph.ingest.outline;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables of contents, so that their lines are not taken for headings. */
final class Contents {

  private static final Pattern HEAD = Pattern.compile("目\\s*[录次].{0,60}|.{0,12}目录");
  private static final Pattern PAGE = Pattern.compile("[\\s.…·]*[-—]?\\s*\\d{0,3}\\s*[-—]?$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
  private static final int LONGEST_ENTRY = 90;

  private Contents() {}

  /** Blocks that belong to a table of contents. */
  static BitSet of(List<Block> blocks) {
    BitSet contents = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      if (HEAD.matcher(blocks.get(i).words()).matches()) {
        mark(blocks, i, contents);
        return contents;
      }
    }
    return contents;
  }

  private static void mark(List<Block> blocks, int head, BitSet contents) {
    int first = head + 1;
    while (first < blocks.size() && !isHeading(blocks.get(first).words())) {
      first++;
    }
    int end = first >= blocks.size() ? head + 1 : repeat(blocks, first);
    for (int i = head; i < end; i++) {
      String words = blocks.get(i).words();
      if (words.length() <= LONGEST_ENTRY && !words.endsWith("。")
          || words.chars().filter(c -> c == '第').count() > 2) {
        contents.set(i);
      }
    }
  }

  /** Index of the block where the first entry stands again as a heading. */
  private static int repeat(List<Block> blocks, int first) {
    String entry = title(blocks.get(first).words());
    String start = entry.substring(0, Math.min(entry.length(), 14));
    for (int i = first + 1; i < blocks.size(); i++) {
      if (title(blocks.get(i).words()).startsWith(start)) {
        return i;
      }
    }
    int end = first;
    while (end < blocks.size() && isEntry(blocks.get(end).words())) {
      end++;
    }
    return end - first > 3 ? end : first;
  }

  private static boolean isHeading(String words) {
    return NumberStyle.of(words) != null || NumberedHeadings.NAMED.matcher(title(words)).matches();
  }

  private static boolean isEntry(String words) {
    return words.length() <= LONGEST_ENTRY && !words.endsWith("。");
  }

  private static String title(String words) {
    return BLANKS.matcher(PAGE.matcher(words).replaceFirst("")).replaceAll("");
  }
}
