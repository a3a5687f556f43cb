package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.naming.Distinction;
import org.plangraph.extract.naming.NameReader;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/** Finds names of platforms where they stand in one document. */
final class PlatformNames {

  private static final Set<PassageKind> SILENT = Set.of(PassageKind.CONTENTS, PassageKind.GLOSSARY, PassageKind.BACK);
  private static final Set<String> ALWAYS = Set.of("cross-border-ecommerce-zone");
  private static final int DOMAIN_TOWN = 4;
  private static final String VALLEY = "innovation-valley";
  private static final Set<String> SURE = Set.of("platform-quoted", "platform-new");
  private static final Pattern NEEDS_PLACE = Pattern.compile("片区$|^[^()]{0,4}自贸区$|[城区园]至");
  private static final Pattern LISTED = Pattern.compile("(?:\\([^()]*\\))?[、”“]{1,3}");
  private static final Pattern COUNT = Pattern.compile("等?(?:[\\d两三四五六七八九十]+[大个条座处])?");
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
        rules.mates().find(masked, sentence.span()).forEach(mention -> readMate(sentence, mention, before));
        joinLists(before);
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
        .map(naming -> ALWAYS.contains(naming.type().key()) || isDomainTown(naming) || SURE.contains(mention.yields()) ? naming.given() : naming)
        .ifPresent(found::add);
    rules.inner().find(masked, span).stream()
        .flatMap(inner -> reader.read(sentence, inner, inner.answers().get("name")).stream())
        .filter(naming -> naming.distinction().isOwn())
        .forEach(found::add);
  }

  private boolean isName(Sentence sentence, Mention mention, Naming naming) {
    Distinction distinction = naming.distinction();
    return switch (mention.yields()) {
      case "platform-title" -> distinction.placed() && !isRole(sentence, naming, rules.roles())
          && (distinction.divided() || !isRole(sentence, naming, rules.areaRoles()));
      case "platform-joined" -> distinction.residue().length() >= 2;
      case "platform-quoted" -> !isRole(sentence, naming, rules.roles())
          && (!distinction.residue().isEmpty() || naming.type().key().equals(VALLEY));
      default -> !NEEDS_PLACE.matcher(naming.name()).find() || distinction.divided() || distinction.nested();
    };
  }

  private boolean isRole(Sentence sentence, Naming naming, RuleBook roles) {
    return !roles.find(reading.folded(), new Span(sentence.span().start(), naming.span().start())).isEmpty();
  }

  /** A town with a trade of its own, such as 丝绸小镇; 旅游小镇 and its like are kinds of towns. */
  private static boolean isDomainTown(Naming naming) {
    return naming.type().key().equals("characteristic-town")
        && !naming.type().labels().contains(naming.name())
        && naming.name().length() == DOMAIN_TOWN;
  }

  private List<String> names(Mention mention, Naming naming) {
    List<String> names = new ArrayList<>(naming.also());
    mention.text("tail", reading.folded()).ifPresent(tail -> {
      names.add(naming.name() + tail);
      if (reader.isTyped(tail)) {
        names.add(tail.substring(1, tail.length() - 1));
      }
    });
    Matcher quoted = QUOTED.matcher(naming.name());
    if (quoted.find() && naming.name().endsWith("”")) {
      names.add(quoted.group(1));
    }
    return names;
  }

  private void readQuoted(Sentence sentence, Mention mention) {
    String tail = mention.text("tail", masked).orElseThrow();
    String between = reading.folded().substring(mention.answers().get("items").end(), mention.answers().get("tail").start());
    if (!COUNT.matcher(between).matches()) {
      return;
    }
    for (Span quote : parts(mention.answers().get("items"), "”、?")) {
      Span inner = new Span(quote.start() + 1, quote.end());
      Naming naming = reader.read(sentence, mention, inner, tail);
      found.add(naming.named(inner.of(reading.folded()), List.of(naming.name())));
    }
  }

  private void readShared(Sentence sentence, Mention mention) {
    String tail = mention.text("tail", masked).orElseThrow();
    Span items = mention.answers().get("items");
    reader.read(sentence, mention, items).filter(naming -> naming.distinction().isOwn()).ifPresent(found::add);
    for (Span item : parts(items, "、")) {
      found.add(reader.read(sentence, mention, item, tail));
    }
  }

  private void readMate(Sentence sentence, Mention mention, int before) {
    Span span = mention.answers().get("name");
    List<Naming> near = found.subList(before, found.size());
    boolean free = near.stream().noneMatch(naming -> naming.span().overlaps(span));
    if (free && near.stream().anyMatch(naming -> naming.span().end() == span.start() - 1 && naming.distinction().isOwn())) {
      Naming naming = reader.readAny(sentence, mention, span);
      if (naming.distinction().isOwn()) {
        found.add(naming);
      }
    }
  }

  /** Members of one list are names if one of them is. */
  private void joinLists(int before) {
    for (int i = before + 1; i < found.size(); i++) {
      Naming left = found.get(i - 1);
      Naming right = found.get(i);
      boolean listed = left.span().end() <= right.span().start() && LISTED.matcher(reading.folded().substring(left.span().end(), right.span().start())).matches();
      if (listed && left.distinction().isOwn() && !right.distinction().isOwn()) {
        found.set(i, right.given());
      } else if (listed && right.distinction().isOwn() && !left.distinction().isOwn()) {
        found.set(i - 1, left.given());
      }
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
