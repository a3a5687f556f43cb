package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.ingest.repair.GbkStream.Stretch;

/**
 * Puts stretches of mis-paired GBK bytes back into step: 濱??萍汲?、 → 濱海科技城、.
 *
 * <p>A byte that is lost is tried in all its values; the reading whose words occur elsewhere in the
 * document wins. Where none does, the character is marked with U+FFFD, never guessed.
 */
final class MisalignedGbk implements RepairStep {

  private static final Pattern GLOSSED =
      Pattern.compile("([\\u3400-\\u9fff])\\((" + Glosses.SYLLABLE + ")\\)");
  private static final Pattern GLOSS = Pattern.compile("\\(" + Glosses.SYLLABLE + "\\)");
  private static final String FUNCTION_WORDS = "和的與与及在是等為为向以、,，。“”";
  private static final int NEIGHBOURHOOD = 30;

  @Override
  public String id() {
    return "realign-gbk";
  }

  @Override
  public List<Edit> edits(String text) {
    if (text.indexOf('?') < 0) {
      return List.of();
    }
    GbkStream stream = new GbkStream(text, glossed(text));
    Ngrams ngrams = null;
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('?', 1); at >= 0; at = text.indexOf('?', at + 1)) {
      Stretch stretch = stretchAt(stream, text, at);
      if (stretch == null) {
        continue;
      }
      ngrams = ngrams == null ? new Ngrams(GLOSSED.matcher(text).replaceAll("$1")) : ngrams;
      Edit edit = edit(text, at, stretch, ngrams);
      if (edit != null) {
        edits.add(edit);
        at = edit.end() - 1;
      }
    }
    return edits;
  }

  private static Map<String, Set<Character>> glossed(String text) {
    Map<String, Set<Character>> glossed = new HashMap<>();
    Matcher matcher = GLOSSED.matcher(text);
    while (matcher.find()) {
      glossed
          .computeIfAbsent(matcher.group(2), key -> new LinkedHashSet<>())
          .add(matcher.group(1).charAt(0));
    }
    return glossed;
  }

  private static @Nullable Stretch stretchAt(GbkStream stream, String text, int at) {
    Matcher orphan = stream.orphanAt(at);
    if (orphan != null) {
      byte[] before = GbkStream.bytes(text.charAt(at - 1));
      int trail = before.length == 2 ? stream.trailOf(orphan.group(1), before[1] & 0xFF) : 0;
      return trail == 0 ? null : stream.read(trail, orphan.end());
    }
    if (at + 2 >= text.length() || !isNarrowedMark(text.charAt(at + 1))) {
      return null;
    }
    Stretch rest = stream.read(text.charAt(at + 1) | 0x80, at + 2);
    return rest == null
        ? null
        : new Stretch(GbkStream.LOST + rest.read(), rest.end(), rest.lostLead());
  }

  private static boolean isNarrowedMark(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private static @Nullable Edit edit(String text, int at, Stretch stretch, Ngrams ngrams) {
    String before = last(bare(text.substring(Math.max(0, at - NEIGHBOURHOOD), at)));
    String after =
        first(
            bare(text.substring(
                    stretch.end() - 1, Math.min(text.length(), stretch.end() + NEIGHBOURHOOD)))
                .substring(1));
    String read = stretch.read();
    String sure =
        (read.charAt(0) == GbkStream.LOST ? "" : before)
            + read.replace(String.valueOf(GbkStream.LOST), "")
            + after;
    if (ngrams.known(sure, 1) <= ngrams.known(text.substring(at + 1, stretch.end()), 2)) {
      return null;
    }
    StringBuilder window = new StringBuilder(before).append(read).append(after);
    if (read.charAt(0) == GbkStream.LOST) {
      fill(window, before.length(), candidates(0), ngrams);
    }
    if (stretch.lostLead() != 0) {
      fill(window, before.length() + read.length() - 1, candidates(stretch.lostLead()), ngrams);
    }
    return new Edit(
        at, stretch.end(), window.substring(before.length(), before.length() + read.length()));
  }

  private static String bare(String text) {
    return GLOSS.matcher(text).replaceAll("");
  }

  private static String first(String text) {
    return text.substring(0, Math.min(3, text.length()));
  }

  private static String last(String text) {
    return text.substring(Math.max(0, text.length() - 3));
  }

  /**
   * Characters with the given lead byte, or, for 0, those whose trail is the lead of full-width
   * marks.
   */
  private static List<Character> candidates(int lead) {
    List<Character> candidates = new ArrayList<>();
    for (int other = 0x40; other <= 0xFE; other++) {
      char c =
          lead == 0
              ? GbkStream.character(other, GbkStream.LEAD_OF_WIDE_MARKS)
              : GbkStream.character(lead, other);
      if (c != 0 && (lead != 0 || other >= 0x81)) {
        candidates.add(c);
      }
    }
    return candidates;
  }

  private static void fill(
      StringBuilder window, int at, List<Character> candidates, Ngrams ngrams) {
    char best = GbkStream.LOST;
    double bestFit = 0;
    for (char candidate : candidates) {
      window.setCharAt(at, candidate);
      double fit = isSupported(window, at, ngrams) ? ngrams.fit(window.toString(), at) : 0;
      if (fit > bestFit) {
        best = candidate;
        bestFit = fit;
      }
    }
    window.setCharAt(at, best);
  }

  /** A word must be one with both neighbours, or be at home behind the one before it. */
  private static boolean isSupported(StringBuilder window, int at, Ngrams ngrams) {
    if (at == 0) {
      return false;
    }
    int left = ngrams.count(window.substring(at - 1, at + 1));
    boolean right = at + 2 <= window.length() && ngrams.count(window.substring(at, at + 2)) > 0;
    boolean word = isWordlike(window, at - 1);
    boolean longer =
        at >= 2 && isWordlike(window, at - 2) && ngrams.count(window.substring(at - 2, at + 1)) > 0;
    return left > 0 && (window.charAt(at) == '。' || word && (right || longer || left >= 3));
  }

  private static boolean isWordlike(StringBuilder window, int at) {
    return FUNCTION_WORDS.indexOf(window.charAt(at)) < 0;
  }
}
