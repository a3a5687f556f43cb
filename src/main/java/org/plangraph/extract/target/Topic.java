package org.plangraph.extract.target;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plangraph.extract.rule.Mention;

/**
 * What the sentence has spoken of so far.
 *
 * @param names indicators of the clause before
 * @param counts whether it counted things
 */
record Topic(List<String> names, boolean counts) {

  static final Topic NONE = new Topic(List.of(), false);

  private static final Set<String> ATTRIBUTES =
      Set.of("面积", "总面积", "总投资", "投资", "总量", "总数", "总规模", "规模", "长度", "总长度", "年均", "年均增速", "增速", "年均增长", "收入比", "数量", "占比", "总里程", "总建筑面积", "建筑面积", "产值");

  Topic {
    names = List.copyOf(names);
  }

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  Topic after(List<Measure> found, Mention mention) {
    if (found.isEmpty()) {
      return this;
    }
    boolean counted = mention.settings().getOrDefault("frame", "").startsWith("count");
    boolean change = "change".equals(mention.settings().get("frame"));
    return new Topic(change && !names.isEmpty() ? names : found.stream().map(Measure::name).distinct().toList(), counted);
  }

  /** The names for a clause that has none, or only an attribute of what was spoken of. */
  List<String> complete(String attribute, int count) {
    if (names.isEmpty()) {
      return isAttribute(attribute) || attribute.isEmpty() ? List.of() : List.of(attribute);
    }
    if (!attribute.isEmpty() && !isAttribute(attribute)) {
      return List.of(attribute);
    }
    List<String> whole = names.stream().map(name -> name + attribute).toList();
    return whole.size() == count || count == 1 && whole.size() > 1 ? whole : Collections.nCopies(count, whole.get(whole.size() - 1));
  }
}
