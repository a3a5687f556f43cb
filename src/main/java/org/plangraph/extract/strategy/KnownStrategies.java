package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plangraph.extract.Clauses;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.LabelHit;
import org.plangraph.lexicon.Scheme;
import org.plangraph.model.Evidence;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/**
 * Finds strategies that the scheme knows, by their labels, and knows names again that were found by
 * form.
 */
final class KnownStrategies {

  private static final String RULE = "strategy.label";
  private static final double CONFIDENCE = 0.8;
  private static final Pattern SURE =
      Pattern.compile(
          "[“”《\\d+]|(?:战略|计划|行动|工程|改革|试点|攻坚战|革命|制度|机制|理念|思想|布局|窗口|经验|一体化|体系|整治|带一路|圈|示范区|小镇|社区|乡村|城镇|审计|核算|码|券|浙里办|钉|综试区|河湖|共同体|医联体|公园|基建|校聘|长制|提升年|规定|单元|礼堂|建设|创建|协作|支援|培育|旅游|城镇化)$");
  private static final Pattern BUILT = Pattern.compile("(?:[、和与][^,;。]{2,8})?(?:系统)?(?:建设|创建|试点)");
  private static final Pattern TAKING =
      Pattern.compile(
          "(?:实施|推进|推动|深化|开展|落实|推广|应用|践行|打好|打赢|健全|完善|坚持|贯彻|参与|融入|对接|抓住|全面|深入|持续|积极|加快|推行|探索|统筹|建设|创建|打造|建立|发展|抓好|助推|走)$");

  private final Scheme scheme;

  KnownStrategies(Scheme scheme) {
    this.scheme = scheme;
  }

  List<StrategyMention> find(Reading reading) {
    List<StrategyMention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind() != PassageKind.CONTENTS && sentence.kind() != PassageKind.GLOSSARY) {
        String words = reading.text(sentence.span());
        for (LabelHit hit : scheme.index().scan(words)) {
          if (isWhole(words, hit.span())) {
            found.add(mention(reading, sentence, hit));
          }
        }
      }
    }
    return found;
  }

  /** The concept that one of the spellings is a label of. */
  Optional<Concept> find(List<String> spellings) {
    return spellings.stream().flatMap(name -> scheme.find(name).stream()).findFirst();
  }

  private static StrategyMention mention(Reading reading, Sentence sentence, LabelHit hit) {
    Span name = closed(reading.folded(), hit.span().shifted(sentence.span().start()));
    Span clause = Clauses.around(reading.folded(), sentence.span(), name);
    double confidence =
        isTakenUp(reading.folded(), sentence.span(), name) ? CONFIDENCE : CONFIDENCE / 2;
    return new StrategyMention(
        name,
        List.of(reading.text(name)),
        List.of(),
        hit.concept(),
        Strengths.of(reading.folded(), sentence.span(), name, RULE),
        sentence.section(),
        new Evidence(clause, RULE, confidence));
  }

  /** A name without the verb before it, with the quotation marks whose twins it holds. */
  private static Span closed(String folded, Span name) {
    String words = name.of(folded);
    int verb = StrategyNames.verb(words);
    int close = words.indexOf('”');
    int open = words.indexOf('“');
    boolean lacksOpen = close >= 0 && (open < 0 || close < open);
    boolean lacksClose = words.lastIndexOf('“') > words.lastIndexOf('”');
    return new Span(name.start() + (lacksOpen ? -1 : verb), name.end() + (lacksClose ? 1 : 0));
  }

  /** Whether a hit is no mere part of what stands in quotation marks. */
  private static boolean isWhole(String words, Span hit) {
    int open = words.lastIndexOf('“', hit.start());
    int close = open < 0 ? -1 : words.indexOf('”', open);
    boolean inside = open >= 0 && close >= hit.end();
    boolean part = inside && close - open - 1 > hit.length() + 1;
    String text = hit.of(words);
    long balance =
        text.chars().filter(c -> c == '“').count() - text.chars().filter(c -> c == '”').count();
    boolean cut =
        balance > 0 && hit.end() < words.length() && words.charAt(hit.end()) != '”'
            || balance < 0 && (hit.start() == 0 || words.charAt(hit.start() - 1) != '“');
    return !part && !cut;
  }

  private static boolean isTakenUp(String folded, Span sentence, Span name) {
    int end = Math.min(sentence.end(), name.end() + 1);
    int start = Math.max(sentence.start(), name.start() - 1);
    return SURE.matcher(folded.substring(start, end)).find()
        || SURE.matcher(name.of(folded)).find()
        || BUILT.matcher(folded).region(name.end(), sentence.end()).lookingAt()
        || TAKING
            .matcher(folded.substring(Math.max(sentence.start(), name.start() - 4), name.start()))
            .find();
  }
}
