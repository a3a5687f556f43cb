package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Platforms by type and level. */
final class PlatformPicture implements Picture {

  private final PageDesk desk;

  PlatformPicture(PageDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "platforms";
  }

  @Override
  public String query() {
    return "platform-types";
  }

  @Override
  public Platforms draw(Map<String, String> chosen, View view) {
    Map<String, Drawn> platforms = new LinkedHashMap<>();
    for (Row row : desk.steadyRows("platform-types")) {
      platforms
          .computeIfAbsent(row.get("platform"), key -> Drawn.of(row, view))
          .regions()
          .add(view.name(row.get("region")));
    }
    List<Drawn> all = new ArrayList<>(platforms.values());
    Set<String> levels = new LinkedHashSet<>(all.stream().map(Drawn::level).sorted().toList());
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    all.forEach(
        drawn ->
            counts
                .computeIfAbsent(drawn.type(), key -> new LinkedHashMap<>())
                .merge(drawn.level(), 1, Integer::sum));
    return new Platforms(List.copyOf(levels), counts, all);
  }

  /**
   * The picture.
   *
   * @param levels names of the levels
   * @param counts type to level to number of platforms
   * @param platforms all platforms by type
   */
  public record Platforms(
      List<String> levels, Map<String, Map<String, Integer>> counts, List<Drawn> platforms)
      implements Drawing {

    @Override
    public boolean isEmpty() {
      return platforms.isEmpty();
    }
  }

  /**
   * A platform.
   *
   * @param platform itself
   * @param type name of its type
   * @param level name of its level, or a dash
   * @param aspires name of the level that it is to reach; the empty text for none
   * @param regions names of the regions whose plans name it
   */
  public record Drawn(
      Node platform, String type, String level, String aspires, Set<String> regions) {

    static Drawn of(Row row, View view) {
      return new Drawn(
          Node.of(row.get("platform"), "", view),
          row.has("platformType") ? view.name(row.get("platformType")) : "—",
          row.has("level") ? view.name(row.get("level")) : "—",
          view.name(row.get("aspires")),
          new LinkedHashSet<>());
    }
  }
}
