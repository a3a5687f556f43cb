package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.naming.Thing;
import org.plangraph.extract.naming.TypedNames;
import org.plangraph.extract.naming.Whereabouts;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.Scheme;
import org.plangraph.model.Evidence;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/** What a plan says of one platform: type, level, aspiration, place, industries. */
final class PlatformFacts {

  private static final Set<String> ACROSS = Set.of("innovation-corridor", "city-belt", "belt");
  private static final int NEAR = 60;

  private final RuleBook levels;
  private final RuleBook aspirations;
  private final TypedNames types;
  private final Scheme industries;
  private final IdentityKeys keys;

  PlatformFacts(RuleBook book, TypedNames types, Scheme industries, IdentityKeys keys) {
    this.levels = book.yielding("platform-level");
    this.aspirations = book.yielding("platform-aspires");
    this.types = types;
    this.industries = industries;
    this.keys = keys;
  }

  Platform platform(Reading reading, Thing thing, Whereabouts whereabouts) {
    Naming naming = thing.fullest();
    String name = naming.name();
    boolean across =
        ACROSS.contains(naming.type().key()) && whereabouts.region(name) == null
            || whereabouts.isAcross(name);
    List<String> names = new ArrayList<>(thing.aliases());
    names.add(0, name);
    return new Platform(
        thing.namings().get(0).section(),
        name,
        thing.aliases(),
        new Reference(naming.type().prefLabelZh(), naming.type().iriTail()),
        level(reading, thing),
        after(reading, thing, aspirations),
        across ? null : whereabouts.region(name),
        across,
        industriesOf(name),
        null,
        keys.key(names, types.suffix(name).orElse(""), reading.document().metadata().regionCode()),
        evidence(thing));
  }

  private @Nullable String level(Reading reading, Thing thing) {
    for (Naming naming : thing.namings()) {
      for (String name : naming.also()) {
        if (name.startsWith("国家级") || name.startsWith("省级") || name.startsWith("市级")) {
          return name.substring(0, name.indexOf('级') + 1);
        }
      }
    }
    return after(reading, thing, levels);
  }

  private static @Nullable String after(Reading reading, Thing thing, RuleBook rules) {
    String folded = reading.folded();
    for (Naming naming : thing.namings()) {
      int end = Math.min(folded.length(), naming.span().end() + NEAR);
      int stop = folded.indexOf('。', naming.span().end() + 1);
      Span behind = new Span(naming.span().end(), stop < 0 ? end : Math.min(stop, end));
      Optional<Mention> said = rules.find(folded, behind).stream().findFirst();
      if (said.isPresent()) {
        return said.get().text("level", folded).orElseThrow();
      }
    }
    return null;
  }

  private List<Reference> industriesOf(String name) {
    return industries.index().scan(types.core(name)).stream()
        .map(hit -> new Reference(hit.span().of(types.core(name)), hit.concept().iriTail()))
        .distinct()
        .toList();
  }

  private static List<Evidence> evidence(Thing thing) {
    return thing.telling().stream()
        .map(naming -> new Evidence(naming.clause(), naming.rule(), naming.confidence()))
        .distinct()
        .toList();
  }
}
