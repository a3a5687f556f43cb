package org.plangraph.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/** Turns full-width digits and letters into ASCII, and the full stops between digits with them. */
final class HalfWidth implements RepairStep {

  private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+|(?<=[0-9０-９])．(?=[0-9０-９])");

  @Override
  public String id() {
    return "narrow-digits-and-letters";
  }

  @Override
  public List<Edit> edits(String text) {
    if (!Edits.holds(text, c -> c == '．' || c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c))) {
      return List.of();
    }
    return Edits.ofMatches(WIDE, text, match -> narrow(match.group()));
  }

  private static String narrow(String wide) {
    StringBuilder narrow = new StringBuilder(wide.length());
    wide.chars().forEach(c -> narrow.append((char) (c - 0xFEE0)));
    return narrow.toString();
  }
}
