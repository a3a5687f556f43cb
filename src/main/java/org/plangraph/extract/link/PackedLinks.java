package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Relation;
import org.plangraph.model.Span;

/** Relations packed into one word, a verb and an abbreviation each: 融杭联甬接沪. */
final class PackedLinks {

  /** A relation to one partner. */
  record Packed(Relation relation, String verb, Partner partner, Span span) {}

  private static final Map<Character, Relation> VERBS =
      Map.of(
          '融',
          Relation.INTEGRATE,
          '接',
          Relation.ALIGN,
          '联',
          Relation.COORDINATE,
          '连',
          Relation.COORDINATE,
          '通',
          Relation.CONNECT,
          '承',
          Relation.UNDERTAKE);
  private static final Pattern PACKED =
      Pattern.compile(
          "(?:[融接联连通承][京津冀沪渝苏浙皖赣鄂湘粤深杭甬绍嘉湖锡常宁通温台合芜穗蓉汉]){2,}|[融接联]沪(?=战略|发展|行动|桥头堡|通道|融|[,、”])|[融接联][杭甬苏宁](?=战略|发展|行动|桥头堡|[,、”])");

  private PackedLinks() {}

  static List<Packed> find(String folded, Span sentence, Borders borders) {
    List<Packed> found = new ArrayList<>();
    Matcher matcher = PACKED.matcher(folded).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      for (int i = matcher.start(); i + 1 < matcher.end(); i += 2) {
        Relation relation = VERBS.get(folded.charAt(i));
        String verb = folded.substring(i, i + 1);
        Span span = new Span(matcher.start(), matcher.end());
        borders
            .abbreviated(folded.charAt(i + 1))
            .forEach(partner -> found.add(new Packed(relation, verb, partner, span)));
      }
    }
    return found;
  }
}
