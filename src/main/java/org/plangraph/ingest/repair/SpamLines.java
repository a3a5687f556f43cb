package org.plangraph.ingest.repair;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plangraph.ingest.repair.Lines.Line;

/** Takes out lines of advertising and link farms. */
final class SpamLines implements RepairStep {

  private static final List<String> WORDS = ReaderWords.load("spam-words.txt");
  private static final Pattern SEPARATOR = Pattern.compile("[|｜]");
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_UNLISTED = 100;

  @Override
  public String id() {
    return "drop-spam";
  }

  @Override
  public List<Edit> edits(String text) {
    return Lines.of(text).stream().filter(SpamLines::isSpam).map(Line::drop).toList();
  }

  private static boolean isSpam(Line line) {
    boolean listed = SEPARATOR.splitAsStream(line.words()).count() >= 3;
    if (!listed && line.words().length() > LONGEST_UNLISTED) {
      return false;
    }
    String words = line.words().toLowerCase(Locale.ROOT);
    long hits = WORDS.stream().filter(words::contains).count();
    return hits >= FEWEST_WORDS && (listed || hits * 12 > words.length());
  }
}
