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

  @Override
  public String id() {
    return "drop-spam";
  }

  @Override
  public List<Edit> edits(String text) {
    return Lines.of(text).stream().filter(SpamLines::isSpam).map(Line::drop).toList();
  }

  private static boolean isSpam(Line line) {
    String words = line.words().toLowerCase(Locale.ROOT);
    long hits = WORDS.stream().filter(words::contains).count();
    boolean listed = SEPARATOR.splitAsStream(words).count() >= 3;
    return hits >= FEWEST_WORDS && (listed || hits * 12 > words.length());
  }
}
