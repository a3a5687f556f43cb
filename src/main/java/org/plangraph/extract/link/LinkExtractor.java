package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final double PACKED = 0.85;
  private static final List<String> OTHER_CUES =
      List.of(
          "服务", "设立", "举办", "开展", "建立", "布局", "建设", "推介", "招商", "溢出", "外溢", "转移", "疏解", "构建", "打造",
          "推进", "加入");

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
    Stream<String> terms =
        Stream.of("link-verb", "link-noun")
            .flatMap(list -> words.require(list).stream())
            .map(LexiconEntry::term);
    return Pattern.compile(
        Stream.concat(terms, OTHER_CUES.stream()).distinct().collect(Collectors.joining("|")));
  }

  /** All links in order; one that is stated again is left out. */
  public List<Link> extract(Reading reading) {
    Borders borders = new Borders(gazetteer, reading.document().metadata().regionCode());
    Reference region = Discourse.region(reading.document().metadata());
    List<Link> links = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!SKIPPED.contains(sentence.kind())) {
        addPacked(reading, sentence, borders, region, links);
        if (cue.matcher(reading.folded())
            .region(sentence.span().start(), sentence.span().end())
            .find()) {
          addStated(reading, sentence, borders, region, links);
        }
      }
    }
    Set<List<Object>> seen = new HashSet<>();
    return links.stream().filter(link -> seen.add(identity(link))).toList();
  }

  private static List<Object> identity(Link link) {
    String tail = link.objectKind() == ObjectKind.REGION ? link.object().iriTail() : null;
    return List.of(
        link.subject().name(), link.relation(), tail == null ? link.object().name() : tail);
  }

  private static void addPacked(
      Reading reading, Sentence sentence, Borders borders, Reference region, List<Link> links) {
    for (PackedLinks.Packed packed : PackedLinks.find(reading.folded(), sentence.span(), borders)) {
      Partner partner = packed.partner();
      Evidence evidence =
          new Evidence(
              quote(reading.folded(), sentence.span(), packed.span()), "link.packed", PACKED);
      links.add(
          new Link(
              sentence.section(),
              region,
              packed.relation(),
              partner.reference(),
              partner.kind(),
              packed.verb(),
              partner.isInternal(),
              evidence));
    }
  }

  private void addStated(
      Reading reading, Sentence sentence, Borders borders, Reference region, List<Link> links) {
    MarkedSentence marked = MarkedSentence.of(reading, sentence.span(), gazetteer, borders);
    String words = reading.text(sentence.span());
    for (Mention mention : rules.find(marked.text(), new Span(0, marked.text().length()))) {
      Span far =
          mention.yields().equals("link-compound")
              ? mention.span()
              : mention.answers().get("objects");
      List<Partner> partners = objects.read(marked, words, far, borders);
      if (partners.isEmpty()) {
        continue;
      }
      String before = clauseBefore(marked.text(), mention.span().start());
      String verb =
          mention.text("verb", words).orElseGet(() -> mention.settings().getOrDefault("verb", ""));
      Relation relation =
          Relation.valueOf(
              mention
                  .settings()
                  .get("relation")
                  .replace("partOf", "part_of")
                  .toUpperCase(java.util.Locale.ROOT));
      Span span =
          quote(reading.folded(), sentence.span(), mention.span().shifted(sentence.span().start()));
      Evidence evidence = new Evidence(span, mention.rule(), mention.confidence());
      for (Reference subject : subjects.of(before, region, borders)) {
        partners.forEach(
            partner ->
                links.add(
                    new Link(
                        sentence.section(),
                        subject,
                        relation,
                        partner.reference(),
                        partner.kind(),
                        verb,
                        partner.isInternal(),
                        evidence)));
      }
    }
  }

  private static String clauseBefore(String text, int end) {
    int start = end;
    while (start > 0 && ",;:。".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
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
