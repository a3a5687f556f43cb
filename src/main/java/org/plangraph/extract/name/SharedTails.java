package org.plangraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Span;

/**
 * Items of an enumeration that share the tail at its end.
 *
 * <p>Three shapes: A、B、C等T; A、B 2个T; and for lines A、B、C T where A and B have no ending of their own
 * (湖杭、苏台高速公路).
 */
final class SharedTails {

  private static final Set<String> LINES = Set.of("铁路", "轨道", "公路", "航道");
  private static final Pattern COUNTED =
      Pattern.compile("(?<item>.{2,}?)(?:等)?(?:[0-9]{1,2}|[一二两三四五六七八九十])(?:个|家|座|条|处|所|大|段)$");
  private static final int LONGEST = 16;

  private final LeftEdge edge;
  private final SuffixTable suffixes;

  SharedTails(LeftEdge edge, SuffixTable suffixes) {
    this.edge = edge;
    this.suffixes = suffixes;
  }

  /** Items without an ending of their own that the hit's suffix completes. */
  List<Span> items(String folded, Span clause, Span core, SuffixTable.Hit hit) {
    int end = hit.span().start();
    if (core.length() == 0 && end > clause.start() && folded.charAt(end - 1) == '等') {
      return itemsBefore(folded, clause, end - 1);
    }
    Matcher counted = COUNTED.matcher(folded).region(clause.start(), end);
    if (folded.substring(clause.start(), end).indexOf('、') >= 0 && counted.find() && counted.end() == end) {
      return itemsBefore(folded, clause, counted.end("item"));
    }
    boolean follows = core.start() > clause.start() && folded.charAt(core.start() - 1) == '、';
    return LINES.contains(hit.suffix().type()) && follows
        ? itemsBefore(folded, clause, core.start() - 1)
        : List.of();
  }

  private List<Span> itemsBefore(String folded, Span clause, int end) {
    List<Span> items = new ArrayList<>();
    int right = end;
    boolean more = true;
    while (more && right > clause.start()) {
      int mark = separator(folded, clause.start(), right);
      int left = Math.max(mark + 1, clause.start());
      LeftEdge.Core item = mark >= clause.start() && folded.charAt(mark) == '、'
          ? edge.trimmed(folded, left, right)
          : edge.core(folded, clause.start(), right);
      boolean whole = suffixes.endingAt(folded, clause.start(), right).isPresent();
      if (!whole && item.span().length() >= 2 && item.span().length() <= LONGEST) {
        items.add(item.span());
      }
      more = mark >= clause.start() && !whole;
      right = mark;
    }
    return items;
  }

  private static int separator(String folded, int from, int right) {
    int depth = 0;
    for (int i = right - 1; i >= from; i--) {
      char c = folded.charAt(i);
      if (c == ')' || c == '”') {
        depth++;
      } else if (c == '(' || c == '“') {
        depth--;
      } else if (c == '、' && depth <= 0) {
        return i;
      }
    }
    return from - 1;
  }
}
