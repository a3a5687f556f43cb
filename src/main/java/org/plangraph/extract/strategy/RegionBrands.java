package org.plangraph.extract.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extract.Clauses;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.Metadata;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Span;

/** Brands that a region makes of itself: 平安, 法治, 数字 … before its short name. */
final class RegionBrands {

  private static final String RULE = "strategy.brand";
  private static final double CONFIDENCE = 0.66;
  private static final Pattern DIVISION =
      Pattern.compile("(?<=.)(?:特别行政区|[^省市区县]*自治[区州县]|省|市|区|县)$");

  private final String brands;

  RegionBrands(WordLists words) {
    this.brands =
        String.join("|", words.require("strategy-brand").stream().map(LexiconEntry::term).toList());
  }

  List<StrategyMention> find(Reading reading) {
    String regions = String.join("|", regions(reading.document().metadata()));
    if (regions.isEmpty()) {
      return List.of();
    }
    Pattern brand =
        Pattern.compile(
            "(?:"
                + brands
                + ")(?:"
                + regions
                + ")(?:建设)?(?=[,;:。、”“（(]|$|和|与|及|的|在|基本|全面|深入|持续|加快|成为|取得|达到|更加|不断|实现|得到|迈|魅力|品牌|活力|纵深)");
    List<StrategyMention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Matcher matcher =
          brand.matcher(reading.folded()).region(sentence.span().start(), sentence.span().end());
      while (sentence.kind() != PassageKind.CONTENTS && matcher.find()) {
        found.add(mention(reading, sentence, new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  private static StrategyMention mention(Reading reading, Sentence sentence, Span name) {
    String words = reading.text(name);
    String bare = words.endsWith("建设") ? words.substring(0, words.length() - 2) : words;
    return new StrategyMention(
        name,
        Stream.of(bare, words).distinct().toList(),
        List.of(),
        null,
        Strengths.of(reading.folded(), sentence.span(), name, RULE),
        sentence.section(),
        new Evidence(Clauses.around(reading.folded(), sentence.span(), name), RULE, CONFIDENCE));
  }

  /** Short names of the plan's region and of those around it. */
  private static List<String> regions(Metadata metadata) {
    String own = metadata.region() == null ? "" : metadata.region();
    int last =
        Math.max(own.lastIndexOf('市', own.length() - 2), own.lastIndexOf('州', own.length() - 2))
            + 1;
    return Stream.concat(Stream.of(own.substring(last)), metadata.parents().stream())
        .map(name -> DIVISION.matcher(name).replaceFirst(""))
        .filter(name -> name.length() > 1)
        .distinct()
        .map(Pattern::quote)
        .toList();
  }
}
