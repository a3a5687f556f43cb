package org.plangraph.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out characters without a shape: control codes, zero-width blanks, direction marks, soft
 * hyphens.
 */
final class ControlCharacters implements RepairStep {

  private static final Pattern SHAPELESS =
      Pattern.compile(
          "[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\uFE00-\\uFE0F]+");

  @Override
  public String id() {
    return "drop-control-characters";
  }

  private static boolean mayBeShapeless(int c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0xAD
        || c >= 0x200B && c <= 0x2064 && !isDashOrQuote(c)
        || c >= 0xFE00 && c <= 0xFEFF;
  }

  private static boolean isDashOrQuote(int c) {
    return c >= 0x2010 && c <= 0x2027;
  }

  @Override
  public List<Edit> edits(String text) {
    if (!Edits.holds(text, ControlCharacters::mayBeShapeless)) {
      return List.of();
    }
    return Edits.dropping(SHAPELESS, text);
  }
}
