package org.plangraph.generate;

import java.util.List;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;

/**
 * A chapter of plans.
 *
 * @param topic topic of its sentences
 * @param place {@code head} of every plan, {@code body} by topic, {@code tail} of every plan
 * @param titles ways to name it
 * @param sections what it holds
 */
record Chapter(String topic, String place, List<Template> titles, List<Section> sections) {

  /**
   * A section of a chapter.
   *
   * @param titles ways to name it
   * @param form run-in, plain or dashes
   * @param tag tag of its sentences
   * @param head tag of the titles of its paragraphs
   * @param share part of the plan's length against the others
   * @param table which table it ends with: main, review or none
   * @param box tag of the box it ends with, empty for none
   * @param years first years of the periods whose plans have it, empty for all
   * @param roams whether each paragraph has a topic of its own among those of the plan
   */
  record Section(
      List<Template> titles,
      String form,
      String tag,
      String head,
      double share,
      String table,
      String box,
      List<String> years,
      boolean roams) {

    boolean isIn(int firstYear) {
      return years.isEmpty() || years.contains(String.valueOf(firstYear));
    }
  }

  /** The chapter as plans of a period have it. */
  Chapter in(int firstYear) {
    return new Chapter(
        topic, place, titles, sections.stream().filter(s -> s.isIn(firstYear)).toList());
  }

  /** All chapters of {@code generate/outline.yaml}, in order. */
  static List<Chapter> load() {
    String path = "generate/outline.yaml";
    return YamlMap.parseList(path, Artefacts.read(path).text()).stream().map(Chapter::of).toList();
  }

  private static Chapter of(YamlMap map) {
    map.allow("topic", "place", "titles", "sections");
    return new Chapter(
        map.requireText("topic"),
        map.requireText("place"),
        templates(map),
        map.maps("sections").stream().map(Chapter::section).toList());
  }

  private static Section section(YamlMap map) {
    map.allow("titles", "form", "tag", "head", "share", "table", "box", "years", "roams");
    return new Section(
        templates(map),
        map.text("form").orElse("run-in"),
        map.text("tag").orElse("plan"),
        map.text("head").orElse("head"),
        map.text("share").map(Double::parseDouble).orElse(1.0),
        map.text("table").orElse("none"),
        map.text("box").orElse(""),
        map.texts("years"),
        map.text("roams").isPresent());
  }

  private static List<Template> templates(YamlMap map) {
    return map.texts("titles").stream().map(text -> Template.parse(map.origin(), text)).toList();
  }
}
