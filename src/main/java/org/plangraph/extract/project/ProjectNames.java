package org.plangraph.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.naming.ListItems;
import org.plangraph.extract.naming.Mask;
import org.plangraph.extract.naming.NameReader;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/** Finds names of projects where they stand in one document. */
final class ProjectNames {

  private static final Set<PassageKind> SILENT =
      Set.of(PassageKind.CONTENTS, PassageKind.GLOSSARY, PassageKind.BACK);
  private static final Pattern FIRM = Pattern.compile("^[^性式型化新]{4}.*项目$");
  private static final Pattern COMMA = Pattern.compile("、");
  private static final Pattern WHOLE = Pattern.compile("[段线延路桥期)]$");
  private static final Pattern TORN = Pattern.compile("..[及与" + Mask.BLOT + "].");
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?!.*[、,为对把将]).{5,}(?:工程|项目|改造|扩建|扩容|改建|迁建|新建|整治|提升|修复|加固|提级|[线段站园馆院校厂城桥路港]|枢纽|中心|基地|平台|机组|小区|通道|公园)(?:\\([^()]{1,8}\\))?$");
  private static final int SHORTEST_WORKS = 10;
  private static final Pattern OWNER = Pattern.compile("[省市区县州](?!属|级|域|内|外).*");

  private final RuleBook names;
  private final RuleBook sharedWorks;
  private final RuleBook builds;
  private final RuleBook streets;
  private final RuleBook works;
  private final RuleBook instances;
  private final RuleBook lists;
  private final Pattern worksWords;
  private final Reading reading;
  private final String masked;
  private final NameReader reader;
  private final List<Naming> found = new ArrayList<>();

  /** {@code masked} is the folded text without verbs. */
  ProjectNames(
      RuleBook book, Pattern worksWords, Reading reading, String masked, NameReader reader) {
    this.names =
        book.yielding(
            "project",
            "project-sure",
            "project-site",
            "project-street",
            "project-firm",
            "project-divided",
            "project-shared");
    this.streets = book.yielding("project-street-build");
    this.sharedWorks = book.yielding("project-shared-works");
    this.builds = book.yielding("project-build");
    this.works = book.yielding("project-works");
    this.instances = book.yielding("project-instance");
    this.lists = book.yielding("project-list", "project-facility");
    this.worksWords = worksWords;
    this.reading = reading;
    this.masked = masked;
    this.reader = reader;
  }

  /** All names in order. */
  List<Naming> find() {
    for (Sentence sentence : reading.sentences()) {
      if (!SILENT.contains(sentence.kind())) {
        int before = found.size();
        sharedWorks
            .find(reading.folded(), sentence.span())
            .forEach(mention -> read(sentence, mention));
        lists
            .find(reading.folded(), sentence.span())
            .forEach(mention -> readUnmasked(sentence, mention, before));
        names.find(masked, sentence.span()).stream()
            .filter(mention -> isFree(mention.span(), before))
            .forEach(mention -> read(sentence, mention));
        works
            .find(reading.folded(), sentence.span())
            .forEach(mention -> readWorks(sentence, mention, before));
        instances
            .find(masked, sentence.span())
            .forEach(mention -> readInstances(sentence, mention, before));
      }
    }
    found.sort(Comparator.comparingInt(naming -> naming.span().start()));
    return found;
  }

  private void read(Sentence sentence, Mention mention) {
    switch (mention.yields()) {
      case "project-shared", "project-shared-works" -> readShared(sentence, mention);
      default -> {
        Naming naming = reader.readAny(sentence, mention, mention.answers().get("name"));
        if (isName(mention, naming)) {
          found.add(naming.given());
        }
      }
    }
  }

  private boolean isName(Mention mention, Naming naming) {
    boolean own = naming.distinction().isOwn() || OWNER.matcher(naming.name()).matches();
    return switch (mention.yields()) {
      case "project-sure" -> true;
      case "project-divided" -> naming.distinction().divided();
      case "project-firm" ->
          naming.distinction().divided()
              || FIRM.matcher(naming.name()).find()
                  && naming.distinction().startsOwn(naming.name());
      case "project-street" -> own && !streets.find(reading.folded(), naming.clause()).isEmpty();
      case "project-site" -> own && !builds.find(reading.folded(), naming.clause()).isEmpty();
      default -> own;
    };
  }

  private void readShared(Sentence sentence, Mention mention) {
    String tail = mention.text("tail", masked).orElseThrow();
    for (Span item : ListItems.of(masked, mention.answers().get("items"), COMMA)) {
      Naming own = reader.readAny(sentence, mention, item);
      if (own.distinction().isOwn()) {
        Naming full = reader.read(sentence, mention, item, tail);
        found.add(WHOLE.matcher(own.name()).find() ? full.named(own.name(), List.of()) : full);
      }
    }
  }

  private void readUnmasked(Sentence sentence, Mention mention, int before) {
    if (mention.yields().equals("project-list")) {
      readList(sentence, mention, before);
    } else {
      found.add(reader.readAny(sentence, mention, mention.answers().get("name")).given());
    }
  }

  /** Items that other rules would tear, since verbs and 及 stand within. */
  private void readList(Sentence sentence, Mention mention, int before) {
    for (Span item : ListItems.of(reading.folded(), mention.answers().get("items"), COMMA)) {
      Span name = unblotted(item);
      if (isFree(name, before) && TORN.matcher(name.of(masked)).find()) {
        Naming naming = reader.readAny(sentence, mention, name);
        if (LISTED.matcher(naming.name()).find() && naming.distinction().isOwn()) {
          found.add(naming.given());
        }
      }
    }
  }

  private void readWorks(Sentence sentence, Mention mention, int before) {
    Span name = unblotted(mention.answers().get("name"));
    String words = name.of(reading.folded());
    if (isFree(name, before) && worksWords.matcher(words).find()) {
      Naming naming = reader.readAny(sentence, mention, name);
      boolean done =
          mention.span().start() < name.start()
              && words.endsWith("工程")
              && words.length() >= SHORTEST_WORKS;
      if (done || naming.distinction().isOwn()) {
        found.add(naming.given());
      }
    }
  }

  private Span unblotted(Span span) {
    int start = span.start();
    while (start < span.end() - 1 && masked.charAt(start) == Mask.BLOT) {
      start++;
    }
    return new Span(start, span.end());
  }

  private void readInstances(Sentence sentence, Mention mention, int before) {
    List<Naming> items =
        ListItems.of(masked, mention.answers().get("items"), COMMA).stream()
            .filter(item -> isFree(item, before) && !reading.folded().startsWith("“", item.start()))
            .map(item -> reader.readAny(sentence, mention, item))
            .toList();
    String head = mention.text("head", reading.folded()).orElse("");
    items.stream()
        .filter(naming -> naming.distinction().isOwn())
        .map(naming -> naming.given().with(List.of(naming.name() + head)))
        .forEach(found::add);
  }

  private boolean isFree(Span span, int before) {
    return found.subList(before, found.size()).stream()
        .noneMatch(naming -> naming.span().overlaps(span));
  }
}
