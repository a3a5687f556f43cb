package org.plangraph.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.artefact.ArtefactException;

/**
 * Writes templates out: slots are filled by draws from symbols of the grammar and from supplies.
 */
final class Expander {

  /** What a slot can draw that is no symbol of the grammar: platforms of the plan, its places. */
  interface Supply {
    /**
     * One draw.
     *
     * @param source words after the colon, such as {@code platform/rural}
     * @return empty if it knows no such source
     */
    Optional<Thing> draw(String source, Scope scope);
  }

  private final Grammar grammar;
  private final Draws draws;
  private final Supply supply;
  private final Map<String, Bag<Phrase>> bags = new HashMap<>();

  Expander(Grammar grammar, Draws draws, Supply supply) {
    this.grammar = grammar;
    this.draws = draws;
    this.supply = supply;
  }

  /** Writes a template, keeping where each variable's words stand. */
  Written write(Template template, Scope scope) {
    Written written = new Written();
    write(template, scope, written);
    return written;
  }

  String text(Template template, Scope scope) {
    return write(template, scope).text();
  }

  /**
   * One draw from a source.
   *
   * @throws ArtefactException if neither grammar nor supply knows it
   */
  Thing draw(String source, Scope scope) {
    return supply
        .draw(source, scope)
        .or(() -> grammar.phrases(source).map(ways -> put(choose(source, ways, scope), scope)))
        .orElseThrow(
            () ->
                new ArtefactException(
                    "generate/grammar", "no symbol «" + source + "»", "Add it or mend the slot"));
  }

  private Thing put(Phrase phrase, Scope scope) {
    Scope inner = scope.inner();
    String text = text(phrase.text(), inner);
    if (phrase.fields().isEmpty()) {
      return Thing.word(text);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    phrase.fields().forEach((name, template) -> fields.put(name, text(template, inner)));
    return new Thing(text, fields);
  }

  private Phrase choose(String source, List<Phrase> ways, Scope scope) {
    if (ways.stream().allMatch(way -> way.when().isEmpty())) {
      return bags.computeIfAbsent(source, key -> new Bag<>(weighted(ways), draws)).next();
    }
    List<Phrase> fitting = weighted(ways.stream().filter(way -> scope.holds(way.when())).toList());
    if (fitting.isEmpty()) {
      throw new ArtefactException(
          "generate/grammar", "no way to put «" + source + "» here", "Add one without conditions");
    }
    return draws.pick(fitting);
  }

  private static List<Phrase> weighted(List<Phrase> ways) {
    return ways.stream().flatMap(way -> Collections.nCopies(way.weight(), way).stream()).toList();
  }

  private void write(Template template, Scope scope, Written written) {
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Words words) {
        written.add(words.text());
      } else if (part instanceof Template.Maybe maybe) {
        if (draws.chance(0.5)) {
          write(maybe.inner(), scope, written);
        }
      } else {
        fill((Template.Slot) part, scope, written);
      }
    }
  }

  private void fill(Template.Slot slot, Scope scope, Written written) {
    List<Thing> things = scope.all(slot.name());
    if (!slot.source().isEmpty()) {
      things = drawn(slot, scope);
      scope.hold(slot.name(), things);
    } else if (things.isEmpty()) {
      things = List.of(draw(slot.name(), scope));
    }
    if (slot.isSilent()) {
      return;
    }
    for (int i = 0; i < things.size(); i++) {
      written.add(i == 0 ? "" : "、");
      Thing thing = things.get(i);
      written.add(slot.name(), slot.field().isEmpty() ? thing.text() : thing.field(slot.field()));
    }
  }

  private List<Thing> drawn(Template.Slot slot, Scope scope) {
    Scope seen = scope;
    if (!slot.as().isEmpty()) {
      seen = scope.inner();
      seen.hold("t", scope.all(slot.as()));
    }
    String source = slot.source().replace("@", scope.topic());
    int count = draws.between(slot.low(), slot.high());
    List<Thing> things = new ArrayList<>();
    for (int tries = 0; things.size() < count && tries < 3 * count; tries++) {
      Thing thing = draw(source, seen);
      if (things.stream().noneMatch(other -> other.text().equals(thing.text()))) {
        things.add(thing);
      }
    }
    return things;
  }
}
