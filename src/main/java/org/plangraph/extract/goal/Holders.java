package org.plangraph.extract.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;
import org.plangraph.model.Section;

/** The platform that a role is for: the one a clause, the paragraph or the heading begins with. */
final class Holders {

  private static final int SHORTEST = 3;

  /** Where a clause begins, and the verbs whose object is the one that a role is for. */
  private static final Pattern OPENING =
      Pattern.compile("(?:[,;:。\\s—]|推动|推进|支持|加快|做强|做优|把|将)+(?=[^,;:。\\s—])|^");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[\\s—“]|\\(?[\\d一二三四五六七八九十]{1,3}[).、])*");

  private final Map<String, Reference> byName =
      new TreeMap<>(
          Comparator.comparing((String name) -> -name.length())
              .thenComparing(Comparator.naturalOrder()));

  Holders(List<Platform> platforms) {
    for (Platform platform : platforms) {
      if (platform.crossRegion()) {
        continue;
      }
      Reference reference = new Reference(platform.name(), "id/platform/" + platform.key());
      platform.aliases().forEach(alias -> add(alias, reference));
      add(platform.name(), reference);
    }
  }

  private void add(String name, Reference reference) {
    if (name.length() >= SHORTEST) {
      byName.put(name, reference);
    }
  }

  /** The platform of a name, called as it is called here. */
  Optional<Reference> named(String name) {
    return Optional.ofNullable(byName.get(name))
        .map(platform -> new Reference(name, platform.iriTail()));
  }

  /** The platform that a role with its verb at an offset is for; empty if none is named before. */
  Optional<Reference> of(Reading reading, Sentence sentence, int verb) {
    String folded = reading.folded();
    return inSentence(folded.substring(sentence.span().start(), verb))
        .or(() -> opening(folded, verb))
        .or(() -> heading(reading, sentence));
  }

  /** The last one with which a clause of the sentence begins. */
  private Optional<Reference> inSentence(String before) {
    Optional<Reference> last = Optional.empty();
    Matcher opening = OPENING.matcher(before);
    while (opening.find()) {
      Optional<Reference> here = at(before, opening.end());
      last = here.isPresent() ? here : last;
    }
    return last;
  }

  private Optional<Reference> opening(String folded, int verb) {
    String paragraph = folded.substring(folded.lastIndexOf('\n', verb - 1) + 1, verb);
    Matcher number = NUMBER.matcher(paragraph);
    return number.find() ? at(paragraph, number.end()) : Optional.empty();
  }

  private Optional<Reference> heading(Reading reading, Sentence sentence) {
    String title = reading.section(sentence.section()).map(Section::title).orElse("");
    List<Reference> within =
        byName.entrySet().stream()
            .filter(entry -> title.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  private Optional<Reference> at(String text, int start) {
    return byName.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey(), start))
        .filter(entry -> !isTopic(text, start, start + entry.getKey().length()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** 某新城建设加快推进 speaks of the building, not of the one that is to play a role. */
  private static boolean isTopic(String text, int start, int end) {
    boolean opens = start == 0 || ",;:。— ".indexOf(text.charAt(start - 1)) >= 0;
    return opens && text.startsWith("建设", end);
  }
}
