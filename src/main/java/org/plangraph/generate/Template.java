package org.plangraph.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Origin;

/**
 * A text with slots.
 *
 * <p>{@code {x}} is what {@code x} holds, or a draw from the source {@code x}; {@code {x.level}} a
 * field of it; {@code {x:source}} draws and keeps the draw as {@code x}; {@code {x:source*2-4}}
 * draws several, parted by {@code 、}; {@code {x!source}} draws without writing; {@code
 * {m:source~y}} draws with {@code t} standing for {@code y}. {@code @} in a source is the topic of
 * the place. What stands in {@code ‹›} is there every other time.
 *
 * @param parts in order
 */
record Template(List<Part> parts) {

  private static final Pattern SLOT =
      Pattern.compile(
          "\\{(?<name>[a-z][a-z0-9-]*)(?:\\.(?<field>[A-Za-z]+))?"
              + "(?:(?<mark>[:!])(?<source>[a-z0-9/@-]+)(?:\\*(?<low>\\d+)-(?<high>\\d+))?(?:~(?<as>[a-z]+))?)?\\}");

  /** A piece of a template. */
  sealed interface Part permits Words, Slot, Maybe {}

  /** Words that stand as they are. */
  record Words(String text) implements Part {}

  /**
   * A slot.
   *
   * @param name what holds the draw
   * @param field field to be written, empty for the words
   * @param source what to draw from, empty to use what {@code name} holds
   * @param low least number of draws
   * @param high greatest number of draws
   * @param as what {@code t} stands for in the source, empty for itself
   * @param isSilent whether the draw is kept but not written
   */
  record Slot(
      String name, String field, String source, int low, int high, String as, boolean isSilent)
      implements Part {}

  /** What is there every other time. */
  record Maybe(Template inner) implements Part {}

  Template {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a template.
   *
   * @throws ArtefactException if a slot is malformed or a bracket is open
   */
  static Template parse(Origin origin, String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (text.charAt(at) == '{') {
        Matcher slot = SLOT.matcher(text).region(at, text.length());
        if (!slot.lookingAt()) {
          throw broken(origin, text.substring(at));
        }
        parts.add(slot(slot));
        end = slot.end();
      } else if (text.charAt(at) == '‹') {
        end = text.indexOf('›', at) + 1;
        if (end == 0) {
          throw broken(origin, text.substring(at));
        }
        parts.add(new Maybe(parse(origin, text.substring(at + 1, end - 1))));
      } else {
        while (end < text.length() && "{‹".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        parts.add(new Words(text.substring(at, end)));
      }
      at = end;
    }
    return new Template(parts);
  }

  private static Slot slot(Matcher slot) {
    String low = slot.group("low");
    return new Slot(
        slot.group("name"),
        orEmpty(slot.group("field")),
        orEmpty(slot.group("source")),
        low == null ? 1 : Integer.parseInt(low),
        low == null ? 1 : Integer.parseInt(slot.group("high")),
        orEmpty(slot.group("as")),
        "!".equals(slot.group("mark")));
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private static ArtefactException broken(Origin origin, String rest) {
    return new ArtefactException(
        origin, "malformed slot at «" + rest + "»", "Write {name}, {name.field} or {name:source}");
  }
}
