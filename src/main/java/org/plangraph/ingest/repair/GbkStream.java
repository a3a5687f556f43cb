package org.plangraph.ingest.repair;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads on, one byte out of step, through a text whose GBK bytes were paired wrongly, until the
 * pairs fall into step again.
 *
 * <p>Two accidents begin and end such stretches. A program that put glosses behind bytes took the
 * trail of one character and the lead of the next for a character of its own; one that narrowed
 * full-width marks did the same. What either left behind tells the lost byte.
 */
final class GbkStream {

  /** Stands for a character that cannot be told. */
  static final char LOST = '\uFFFD';

  private static final Charset GB = Charset.forName("GB18030");
  private static final Pattern ORPHAN = Pattern.compile("\\?\\(?(" + Glosses.SYLLABLE + ")\\)");

  /** First byte of the full-width forms of ASCII. */
  static final int LEAD_OF_WIDE_MARKS = 0xA3;

  private static final int LONGEST = 60;

  private final String text;
  private final Map<String, Set<Character>> glossed;

  /**
   * Prepares for one text.
   *
   * @param text as captured, glosses included
   * @param glossed characters that carry each gloss in it
   */
  GbkStream(String text, Map<String, Set<Character>> glossed) {
    this.text = text;
    this.glossed = glossed;
  }

  /**
   * A stretch in step again.
   *
   * @param read what it says
   * @param end unit behind it
   * @param lostLead lead byte of a last character whose trail is lost, 0 where none is
   */
  record Stretch(String read, int end, int lostLead) {}

  /**
   * Reads from {@code at} with {@code lead} left over from before; null where the bytes make no
   * sense.
   */
  @Nullable Stretch read(int lead, int at) {
    StringBuilder read = new StringBuilder();
    int pending = lead;
    for (int i = at; i < text.length() && i - at < LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '?') {
        return atQuestionMark(pending, i, read);
      }
      byte[] bytes =
          isNarrowedMark(c) ? new byte[] {(byte) LEAD_OF_WIDE_MARKS, (byte) (c | 0x80)} : bytes(c);
      if (bytes.length > 2 || !append(read, pending, bytes[0] & 0xFF)) {
        return null;
      }
      if (bytes.length == 1) {
        return new Stretch(read.toString(), i + 1, 0);
      }
      pending = bytes[1] & 0xFF;
    }
    return null;
  }

  private Stretch atQuestionMark(int pending, int at, StringBuilder read) {
    Matcher orphan = orphanAt(at);
    int trail = orphan == null ? 0 : trailOf(orphan.group(1), pending);
    if (orphan != null && trail != 0 && append(read, pending, trail)) {
      return new Stretch(read.toString(), orphan.end(), 0);
    }
    return new Stretch(read.append(LOST).toString(), at + 1, pending);
  }

  /** The gloss without its opening bracket that begins at {@code at}, null where none does. */
  @Nullable Matcher orphanAt(int at) {
    Matcher matcher = ORPHAN.matcher(text).region(at, Math.min(text.length(), at + 12));
    return matcher.lookingAt() ? matcher : null;
  }

  /**
   * Second byte of the character glossed {@code pinyin} whose first byte is {@code lead}; 0 where
   * there is none.
   */
  int trailOf(String pinyin, int lead) {
    for (char c : glossed.getOrDefault(pinyin, Set.of())) {
      byte[] bytes = bytes(c);
      if (bytes.length == 2 && (bytes[0] & 0xFF) == lead) {
        return bytes[1] & 0xFF;
      }
    }
    return 0;
  }

  /** Whether {@code c} may be what became of a full-width mark; too small to be a trail byte. */
  private static boolean isNarrowedMark(char c) {
    return c > ' ' && c < 0x40 && !Character.isDigit(c);
  }

  static byte[] bytes(char c) {
    return String.valueOf(c).getBytes(GB);
  }

  /** The character of two bytes, 0 where they are none. */
  static char character(int lead, int trail) {
    String decoded = new String(new byte[] {(byte) lead, (byte) trail}, GB);
    boolean sound = decoded.length() == 1 && decoded.charAt(0) != LOST && trail >= 0x40;
    return sound ? decoded.charAt(0) : 0;
  }

  private static boolean append(StringBuilder read, int lead, int trail) {
    char c = character(lead, trail);
    if (c == 0) {
      return false;
    }
    read.append(c);
    return true;
  }
}
