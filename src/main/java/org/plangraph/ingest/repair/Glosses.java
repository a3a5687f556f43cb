package org.plangraph.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out pronunciations in brackets behind a character: 區(qū) → 區. */
final class Glosses implements RepairStep {

  /** A syllable of pinyin with a tone mark. */
  static final String SYLLABLE =
      "(?=[a-z]{0,5}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ])[a-züāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿɡ]{1,7}";

  private static final Pattern GLOSS =
      Pattern.compile("(?<=[\\u3400-\\u9fff]|\\?) ?[(（] ?" + SYLLABLE + " ?[)）]");

  @Override
  public String id() {
    return "drop-gloss";
  }

  @Override
  public List<Edit> edits(String text) {
    if (!Edits.holds(text, c -> c >= 0xE0 && c <= 0x1DC && Character.isLetter(c))) {
      return List.of();
    }
    return Edits.dropping(GLOSS, text);
  }
}
