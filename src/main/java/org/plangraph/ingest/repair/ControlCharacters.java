package org.plangraph.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out characters without a shape: control codes, zero-width blanks, direction marks, soft hyphens. */
final class ControlCharacters implements RepairStep {

  private static final Pattern SHAPELESS =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\uFE00-\\uFE0F]+");

  @Override
  public String id() {
    return "drop-control-characters";
  }

  @Override
  public List<Edit> edits(String text) {
    return Edits.dropping(SHAPELESS, text);
  }
}
