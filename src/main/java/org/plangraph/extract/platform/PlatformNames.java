package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.naming.NameReader;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/** Finds names of platforms where they stand in one document. */
final class PlatformNames {

  private static final Set<PassageKind> SILENT = Set.of(PassageKind.CONTENTS, PassageKind.GLOSSARY, PassageKind.BACK);
  private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");

  private final PlatformRules rules;
  private final Reading reading;
  private final String masked;
  private final NameReader reader;
  private final List<Naming> found = new ArrayList<>();

  /** {@code masked} is the folded text without verbs. */
  PlatformNames(PlatformRules rules, Reading reading, String masked, NameReader reader) {
    this.rules = rules;
    this.reading = reading;
    this.masked = masked;
    this.reader = reader;
  }

  /** All names in order. */
  List<Naming> find() {
    for (Sentence sentence : reading.sentences()) {
      if (!SILENT.contains(sentence.kind())) {
        int before = found.size();
        rules.names().find(masked, sentence.span()).forEach(mention -> read(sentence, mention));
        rules.instances().find(masked, sentence.span()).forEach(mention -> readInstances(sentence, mention, before));
      }
    }
    found.sort(Comparator.comparingInt(naming -> naming.span().start()));
    return found;
  }

  private void read(Sentence sentence, Mention mention) {
    switch (mention.yields()) {
      case "platform-list" -> readQuoted(sentence, mention);
      case "platform-shared" -> readShared(sentence, mention);
      default -> readOne(sentence, mention);
    }
  }

  private void readOne(Sentence sentence, Mention mention) {
    Span span = mention.answers().get("name");
    reader.read(sentence, mention, span)
        .filter(naming -> isName(sentence, mention, naming))
        .map(naming -> naming.with(names(mention, naming)))
        .ifPresent(found::add);
    rules.inner().find(masked, span).stream()
        .flatMap(inner -> reader.read(sentence, inner, inner.answers().get("name")).stream())
        .filter(naming -> naming.distinction().isOwn())
        .forEach(found::add);
  }

  private boolean isName(Sentence sentence, Mention mention, Naming naming) {
    boolean title = mention.yields().equals("platform-title");
    if (title && !(naming.distinction().placed() && !isRole(sentence, naming))) {
      return false;
    }
    if (mention.yields().equals("platform-joined")) {
      return naming.distinction().residue().length() >= 2;
    }
    return !mention.yields().equals("platform-soft") || naming.distinction().isOwn();
  }

  private boolean isRole(Sentence sentence, Naming naming) {
    return !rules.roles().find(reading.folded(), new Span(sentence.span().start(), naming.span().start())).isEmpty();
  }

  private List<String> names(Mention mention, Naming naming) {
    List<String> names = new ArrayList<>(naming.also());
    mention.text("tail", reading.folded()).ifPresent(tail -> names.add(naming.name() + tail));
    Matcher quoted = QUOTED.matcher(naming.name());
    if (quoted.find() && naming.name().endsWith("”")) {
      names.add(quoted.group(1));
    }
    return names;
  }

  private void readQuoted(Sentence sentence, Mention mention) {
    String tail = mention.text("tail", masked).orElseThrow();
    for (Span quote : parts(mention.answers().get("items"), "”、?")) {
      Span inner = new Span(quote.start() + 1, quote.end());
      Naming naming = reader.read(sentence, mention, inner, tail);
      found.add(naming.named(inner.of(reading.folded()), List.of(naming.name())));
    }
  }

  private void readShared(Sentence sentence, Mention mention) {
    String tail = mention.text("tail", masked).orElseThrow();
    for (Span item : parts(mention.answers().get("items"), "、")) {
      found.add(reader.read(sentence, mention, item, tail));
    }
  }

  private void readInstances(Sentence sentence, Mention mention, int before) {
    for (Span item : parts(mention.answers().get("items"), "、")) {
      boolean free = found.subList(before, found.size()).stream().noneMatch(naming -> naming.span().overlaps(item));
      if (free) {
        reader.read(sentence, mention, item).filter(naming -> naming.distinction().isOwn()).ifPresent(found::add);
      }
    }
  }

  private List<Span> parts(Span list, String separator) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = Pattern.compile(separator).matcher(masked).region(list.start(), list.end());
    int start = list.start();
    while (matcher.find()) {
      parts.add(new Span(start, matcher.start()));
      start = matcher.end();
    }
    if (start < list.end()) {
      parts.add(new Span(start, list.end()));
    }
    return parts;
  }
}
