package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.naming.ListItems;
import org.plangraph.extract.naming.NameReader;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/** Finds names of platforms where they stand in one document. */
final class PlatformNames {

  private static final Set<PassageKind> SILENT =
      Set.of(PassageKind.CONTENTS, PassageKind.GLOSSARY, PassageKind.BACK);
  private static final Set<String> CARRIERS = Set.of("平台", "载体");
  private static final String STATION = "talent-platform";
  private static final Pattern COMMA = Pattern.compile("、");
  private static final Pattern QUOTES = Pattern.compile("”、?");
  private static final Pattern LISTED = Pattern.compile("(?:\\([^()]*\\))?[、”“]{1,3}");
  private static final Pattern COUNT = Pattern.compile("等?(?:[\\d两三四五六七八九十]+[大个条座处])?");
  private static final Pattern GRADE = Pattern.compile("^(?:国家|省|市)级");
  private static final Pattern AREA = Pattern.compile("[区园]$");
  private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");

  private final PlatformRules rules;
  private final Reading reading;
  private final String masked;
  private final NameReader reader;
  private final Acceptance acceptance;
  private final List<Naming> found = new ArrayList<>();
  private final List<Naming> bare = new ArrayList<>();

  /** {@code masked} is the folded text without verbs. */
  PlatformNames(PlatformRules rules, Reading reading, String masked, NameReader reader) {
    this.rules = rules;
    this.reading = reading;
    this.masked = masked;
    this.reader = reader;
    this.acceptance = new Acceptance(rules, reading);
  }

  /** All names in order. */
  List<Naming> find() {
    for (Sentence sentence : reading.sentences()) {
      if (!SILENT.contains(sentence.kind())) {
        int before = found.size();
        rules.names().find(masked, sentence.span()).forEach(mention -> read(sentence, mention));
        rules
            .bare()
            .find(masked, sentence.span())
            .forEach(
                mention ->
                    bare.add(reader.readAny(sentence, mention, mention.answers().get("name"))));
        rules
            .mates()
            .find(masked, sentence.span())
            .forEach(mention -> readMate(sentence, mention, before));
        joinLists(before);
        rules
            .instances()
            .find(masked, sentence.span())
            .forEach(mention -> readInstances(sentence, mention, before));
      }
    }
    found.sort(Comparator.comparingInt(naming -> naming.span().start()));
    return found;
  }

  /** The type words that stand alone, once {@link #find} has run. */
  List<Naming> bare() {
    return bare;
  }

  private void read(Sentence sentence, Mention mention) {
    switch (mention.yields()) {
      case "platform-list" -> readQuoted(sentence, mention);
      case "platform-shared" -> readShared(sentence, mention);
      case "platform-shared-places" -> readPlaces(sentence, mention);
      default -> readOne(sentence, mention);
    }
  }

  private void readOne(Sentence sentence, Mention mention) {
    Span span = mention.answers().get("name");
    Optional<Naming> read =
        mention.yields().equals("platform-part")
            ? Optional.of(reader.readAny(sentence, mention, span))
            : reader.read(sentence, mention, span);
    read.filter(naming -> acceptance.isName(sentence, mention, naming))
        .map(naming -> naming.with(names(mention, naming)))
        .map(naming -> Acceptance.isSure(mention, naming) ? naming.given() : naming)
        .ifPresent(found::add);
    rules.inner().find(masked, span).stream()
        .flatMap(inner -> reader.read(sentence, inner, inner.answers().get("name")).stream())
        .filter(naming -> naming.distinction().isOwn())
        .forEach(found::add);
  }

  private List<String> names(Mention mention, Naming naming) {
    List<String> names = new ArrayList<>(naming.also());
    mention
        .text("tail", reading.folded())
        .ifPresent(
            tail -> {
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
    String between =
        reading
            .folded()
            .substring(mention.answers().get("items").end(), mention.answers().get("tail").start());
    if (!COUNT.matcher(between).matches()) {
      return;
    }
    for (Span quote : ListItems.of(masked, mention.answers().get("items"), QUOTES)) {
      Span inner = new Span(quote.start() + 1, quote.end());
      Naming naming = reader.read(sentence, mention, inner, tail);
      found.add(naming.named(inner.of(reading.folded()), List.of(naming.name())));
    }
  }

  private void readShared(Sentence sentence, Mention mention) {
    String tail = GRADE.matcher(mention.text("tail", masked).orElseThrow()).replaceFirst("");
    boolean placedOnly = AREA.matcher(tail).find();
    Span items = mention.answers().get("items");
    reader
        .read(sentence, mention, items)
        .filter(naming -> naming.distinction().isOwn())
        .ifPresent(found::add);
    ListItems.of(masked, items, COMMA).stream()
        .filter(item -> !placedOnly || reader.isPlaced(item))
        .forEach(item -> found.add(reader.read(sentence, mention, item, tail)));
  }

  /** One platform for each place, if all are places. */
  private void readPlaces(Sentence sentence, Mention mention) {
    String tail = GRADE.matcher(mention.text("tail", masked).orElseThrow()).replaceFirst("");
    List<Naming> all =
        ListItems.of(masked, mention.answers().get("items"), COMMA).stream()
            .map(item -> reader.read(sentence, mention, item, tail))
            .toList();
    if (all.stream().allMatch(naming -> reader.isPlaced(naming.span()))) {
      found.addAll(all);
    }
  }

  private void readMate(Sentence sentence, Mention mention, int before) {
    Span span = mention.answers().get("name");
    List<Naming> near = found.subList(before, found.size());
    boolean free = near.stream().noneMatch(naming -> naming.span().overlaps(span));
    if (free
        && near.stream()
            .anyMatch(
                naming ->
                    naming.span().end() == span.start() - 1 && naming.distinction().isOwn())) {
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
      boolean listed =
          !left.type().key().equals(STATION)
              && !right.type().key().equals(STATION)
              && left.span().end() <= right.span().start()
              && LISTED
                  .matcher(reading.folded().substring(left.span().end(), right.span().start()))
                  .matches();
      if (listed && left.distinction().isOwn() && !right.distinction().isOwn()) {
        found.set(i, right.given());
      } else if (listed && right.distinction().isOwn() && !left.distinction().isOwn()) {
        found.set(i - 1, left.given());
      }
    }
  }

  private void readInstances(Sentence sentence, Mention mention, int before) {
    Span list = mention.answers().get("items");
    boolean among =
        CARRIERS.contains(mention.text("kind", masked).orElse(""))
            && found.subList(before, found.size()).stream()
                .anyMatch(naming -> naming.distinction().isOwn() && list.contains(naming.span()));
    for (Span item : ListItems.of(masked, list, COMMA)) {
      boolean free =
          found.subList(before, found.size()).stream()
              .noneMatch(naming -> naming.span().overlaps(item));
      if (free) {
        instance(sentence, mention, item, among)
            .filter(naming -> naming.distinction().isOwn())
            .ifPresent(found::add);
      }
    }
  }

  /**
   * Among platforms a name of an ending that is no type counts, if it begins with its own words.
   */
  private Optional<Naming> instance(Sentence sentence, Mention mention, Span item, boolean among) {
    Optional<Naming> typed = reader.read(sentence, mention, item);
    return typed.isPresent() || !among
        ? typed
        : Optional.of(reader.readAny(sentence, mention, item))
            .filter(
                naming ->
                    naming.distinction().placed() || naming.distinction().startsOwn(naming.name()));
  }
}
