package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.Link;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Relation;
import org.plangraph.model.Span;

/** Finds relations that cross the region's border; threads may share it. */
public final class LinkExtractor {

  private static final Set<PassageKind> SKIPPED =
      EnumSet.of(PassageKind.CONTENTS, PassageKind.GLOSSARY, PassageKind.TABLE, PassageKind.BACK);
  private static final String PACKED = "link.packed";
  private static final double PACKED_CONFIDENCE = 0.92;
  private static final Map<String, Relation> RELATIONS =
      Arrays.stream(Relation.values())
          .collect(Collectors.toUnmodifiableMap(Relation::word, Function.identity()));

  private final RuleBook rules;
  private final Gazetteer gazetteer;
  private final LinkObjects objects;
  private final LinkSubjects subjects;
  private final Pattern cue;

  private LinkExtractor(
      RuleBook rules,
      Gazetteer gazetteer,
      LinkObjects objects,
      LinkSubjects subjects,
      Pattern cue) {
    this.rules = rules;
    this.gazetteer = gazetteer;
    this.objects = objects;
    this.subjects = subjects;
    this.cue = cue;
  }

  /** Takes the rules and words for links and the places of the gazetteer. */
  public static LinkExtractor of(RuleBook book, WordLists words, Gazetteer gazetteer) {
    return new LinkExtractor(
        book.yielding("link", "link-compound"),
        gazetteer,
        new LinkObjects(words, gazetteer),
        new LinkSubjects(gazetteer),
        cue(words));
  }

  /** Words without which no rule can match: looking for places takes longer. */
  private static Pattern cue(WordLists words) {
    return Pattern.compile(
        Stream.of("link-verb", "link-noun", "link-cue")
            .flatMap(list -> words.require(list).stream())
            .map(LexiconEntry::term)
            .distinct()
            .collect(Collectors.joining("|")));
  }

  /** All links in order; one that is stated again is left out. */
  public List<Link> extract(Reading reading, Discourse discourse) {
    Borders borders = new Borders(gazetteer, reading.document().metadata().regionCode());
    List<Found> found = marked(reading, borders);
    FarNames names = FarNames.in(found.stream().map(Found::words).toList());
    List<Link> links = new ArrayList<>();
    Topic topic = new Topic(reading, discourse);
    for (Found sentence : found) {
      names.mark(sentence.words());
      Reference about = topic.of(sentence.words());
      addPacked(reading, sentence, borders, about, links);
      addStated(reading, sentence, borders, about, names, links);
    }
    Set<List<Object>> seen = new HashSet<>();
    return links.stream().filter(link -> seen.add(identity(link))).toList();
  }

  private record Found(MarkedSentence words, int section) {}

  private List<Found> marked(Reading reading, Borders borders) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Span span = sentence.span();
      if (!SKIPPED.contains(sentence.kind())
          && cue.matcher(reading.folded()).region(span.start(), span.end()).find()) {
        found.add(
            new Found(MarkedSentence.of(reading, span, gazetteer, borders), sentence.section()));
      }
    }
    return found;
  }

  private static List<Object> identity(Link link) {
    String tail = link.objectKind() == ObjectKind.REGION ? link.object().iriTail() : null;
    return List.of(
        link.subject().name(), link.relation(), tail == null ? link.object().name() : tail);
  }

  private void addPacked(
      Reading reading, Found sentence, Borders borders, Reference topic, List<Link> links) {
    Span whole = sentence.words().span();
    for (PackedLinks.Packed packed : PackedLinks.find(whole.of(reading.folded()), borders)) {
      Span quote = quote(reading.folded(), whole, packed.span().shifted(whole.start()));
      Evidence evidence = new Evidence(quote, PACKED, PACKED_CONFIDENCE);
      subjects
          .of(sentence.words(), packed.span().start(), topic, borders)
          .forEach(
              subject ->
                  links.add(
                      link(
                          sentence,
                          subject,
                          packed.relation(),
                          packed.partner(),
                          packed.verb(),
                          evidence)));
    }
  }

  private void addStated(
      Reading reading,
      Found sentence,
      Borders borders,
      Reference topic,
      FarNames names,
      List<Link> links) {
    MarkedSentence marked = sentence.words();
    String text = marked.text();
    for (Mention mention : rules.find(text, new Span(0, text.length()))) {
      Span far = mention.answers().getOrDefault("objects", mention.span());
      List<Partner> partners =
          mention.has("platform")
              ? List.of(Partner.platform(mention.answers().get("platform").of(marked.words())))
              : objects.read(marked, marked.words(), far, borders);
      if (partners.isEmpty()) {
        continue;
      }
      String verb =
          mention
              .text("verb", marked.words())
              .orElseGet(() -> mention.settings().getOrDefault("verb", ""));
      Relation relation = RELATIONS.get(mention.settings().get("relation"));
      Span quote =
          quote(reading.folded(), marked.span(), mention.span().shifted(marked.span().start()));
      Evidence evidence = new Evidence(quote, mention.rule(), mention.confidence());
      for (Reference subject : subjects.of(marked, mention.span().start(), topic, borders)) {
        for (Partner partner : partners) {
          Relation stated =
              partner.kind() == ObjectKind.PLATFORM && verb.endsWith("参与")
                  ? Relation.COOPERATE
                  : relation;
          links.add(link(sentence, subject, stated, partner.named(names::fullest), verb, evidence));
        }
      }
    }
  }

  private static Link link(
      Found sentence,
      Reference subject,
      Relation relation,
      Partner partner,
      String verb,
      Evidence evidence) {
    return new Link(
        sentence.section(),
        subject,
        relation,
        partner.reference(),
        partner.kind(),
        verb,
        partner.isInternal(),
        evidence);
  }

  /** The clause around, 150 characters at most. */
  private static Span quote(String folded, Span sentence, Span around) {
    int start = around.start();
    while (start > sentence.start()
        && ",;:。".indexOf(folded.charAt(start - 1)) < 0
        && around.end() - start < 120) {
      start--;
    }
    int end = around.end();
    while (end < sentence.end() && ",;:。\n".indexOf(folded.charAt(end)) < 0 && end - start < 150) {
      end++;
    }
    return new Span(start, end);
  }
}
