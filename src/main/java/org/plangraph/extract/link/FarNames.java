package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.ObjectKind;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/**
 * What a document calls a platform beyond the border once it has named it in full: after 宁波前湾新区
 * 前湾新区 and 前湾, after 长三角生态绿色一体化发展示范区 just 示范区.
 */
final class FarNames {

  private static final Pattern OF_PLACE =
      Pattern.compile(
          "\uE010\uE011*市?(?<rest>(?<core>(?:(?![的与和及等、建打推])[一-龥]){2,4})(?:新区|自贸区|综保区|综合保税区|枢纽|科学城))");
  private static final Pattern OF_AREA =
      Pattern.compile("\uE010\uE011*(?:(?![的与和及等、打])[一-龥]){0,6}一体化(?:发展)?(?<tail>示范区|合作区|先行区|试验区)");
  private static final String BEFORE_BARE = "(?<=^|[,、;:。和与同入在向对进及建索动升])";
  private static final int OFTEN = 2;

  private final Map<String, String> fullNames = new TreeMap<>(Comparator.reverseOrder());
  private final Map<String, String> variants = new HashMap<>();
  private final Map<String, Map<String, Integer>> byTail = new HashMap<>();

  private FarNames() {}

  static FarNames in(List<MarkedSentence> sentences) {
    FarNames names = new FarNames();
    sentences.forEach(names::learn);
    names.byTail.forEach(names::settle);
    return names;
  }

  private void learn(MarkedSentence sentence) {
    String text = sentence.text();
    for (Matcher matcher = OF_PLACE.matcher(text); matcher.find(); ) {
      String full = new Span(matcher.start(), matcher.end()).of(sentence.words());
      fullNames.putIfAbsent(matcher.group("rest"), full);
      if (matcher.group("rest").endsWith("新区")) {
        fullNames.putIfAbsent(matcher.group("core"), full);
      }
    }
    for (Matcher matcher = OF_AREA.matcher(text); matcher.find(); ) {
      String full = new Span(matcher.start(), matcher.end()).of(sentence.words());
      byTail
          .computeIfAbsent(matcher.group("tail"), any -> new TreeMap<>())
          .merge(full, 1, Integer::sum);
    }
  }

  /** The longest of the names that end alike, if they stand often enough. */
  private void settle(String tail, Map<String, Integer> counts) {
    if (counts.values().stream().mapToInt(Integer::intValue).sum() >= OFTEN) {
      String full =
          counts.keySet().stream().max(Comparator.comparingInt(String::length)).orElseThrow();
      fullNames.put(tail, full);
      fullNames.put("一体化" + tail, full);
      counts.keySet().forEach(variant -> variants.put(variant, full));
    }
  }

  /** The fullest name that the document gives a platform. */
  String fullest(String name) {
    return variants.getOrDefault(name, name);
  }

  /** Marks the short names in a sentence. */
  void mark(MarkedSentence sentence) {
    for (Map.Entry<String, String> name : longestFirst()) {
      Pattern bare = Pattern.compile(BEFORE_BARE + Pattern.quote(name.getKey()));
      for (Matcher matcher = bare.matcher(sentence.text()); matcher.find(); ) {
        Reference reference = Reference.unresolved(name.getValue());
        sentence.also(
            new MarkedSentence.Place(
                new Span(matcher.start(), matcher.end()),
                List.of(new Partner(reference, ObjectKind.PLATFORM, false))));
      }
    }
  }

  private List<Map.Entry<String, String>> longestFirst() {
    List<Map.Entry<String, String>> entries = new ArrayList<>(fullNames.entrySet());
    entries.sort(Comparator.comparingInt(entry -> -entry.getKey().length()));
    return entries;
  }
}
