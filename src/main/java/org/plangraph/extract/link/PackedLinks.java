package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Relation;
import org.plangraph.model.Span;

/** Relations packed into verbs and abbreviations of one character each: 融杭联甬接沪. */
final class PackedLinks {

  /** A relation to one partner; the span counts from the beginning of the text. */
  record Packed(Relation relation, String verb, Partner partner, Span span) {}

  private static final Map<Character, Relation> VERBS =
      Map.of(
          '融', Relation.INTEGRATE,
          '接', Relation.ALIGN,
          '联', Relation.COORDINATE,
          '连', Relation.COORDINATE,
          '通', Relation.CONNECT,
          '承', Relation.UNDERTAKE,
          '援', Relation.ASSIST);
  private static final Pattern PACKED =
      Pattern.compile("(?:[融接联连通承援][一-龥]){2,}|[融接联援][一-龥](?=战略|发展|行动|工作|桥头堡|通道|[,、”])");

  private PackedLinks() {}

  static List<Packed> find(String text, Borders borders) {
    List<Packed> found = new ArrayList<>();
    Matcher matcher = PACKED.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      List<Packed> run = new ArrayList<>();
      for (int i = span.start(); i + 1 < span.end(); i += 2) {
        Relation relation = VERBS.get(text.charAt(i));
        String verb = text.substring(i, i + 1);
        borders
            .abbreviated(text.charAt(i + 1))
            .forEach(partner -> run.add(new Packed(relation, verb, partner, span)));
      }
      if (run.size() == span.length() / 2
          && (run.size() > 1 || borders.isStrong(text.charAt(span.start() + 1)))) {
        found.addAll(run);
      }
    }
    return found;
  }
}
