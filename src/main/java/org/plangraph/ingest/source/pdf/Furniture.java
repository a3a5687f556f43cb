package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out what is printed on pages but belongs to no text: running heads, page numbers, «goes
 * on» lines of tables.
 */
final class Furniture {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–·.\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*\\d{1,4}\\s*页?)?[-—–·.\\s]*");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "续\\s*[上前]?\\s*表.{0,40}|表\\s*[\\d-]{1,5}.{0,40}[(（]续[)）]|[(（]?(接|转)[上下]页[)）]?");
  private static final int EDGE = 2;
  private static final int OFTEN = 3;

  private final List<List<Block>> pages;
  private final Map<String, Integer> edges = new HashMap<>();

  private Furniture(List<List<Block>> pages) {
    this.pages = pages;
    for (List<Block> page : pages) {
      for (Block block : edge(page)) {
        if (block instanceof Line line) {
          edges.merge(form(line.text()), 1, Integer::sum);
        }
      }
    }
  }

  /** Blocks of each page without furniture. */
  static List<List<Block>> drop(List<List<Block>> pages) {
    Furniture furniture = new Furniture(pages);
    return pages.stream().map(furniture::kept).toList();
  }

  private List<Block> kept(List<Block> page) {
    List<Block> edge = edge(page);
    List<Block> kept = new ArrayList<>();
    for (Block block : page) {
      boolean printed =
          block instanceof Line line
              && (edge.contains(line) && isFurniture(line.text())
                  || GOES_ON.matcher(line.text()).matches());
      if (!printed) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** The uppermost and the lowest blocks, whatever the order of reading. */
  private static List<Block> edge(List<Block> page) {
    List<Block> down =
        page.stream().sorted(Comparator.comparingDouble(block -> block.box().top())).toList();
    int end = Math.min(EDGE, down.size());
    List<Block> edge = new ArrayList<>(down.subList(0, end));
    edge.addAll(down.subList(Math.max(end, down.size() - EDGE), down.size()));
    return edge;
  }

  private boolean isFurniture(String words) {
    boolean often =
        pages.size() >= OFTEN
            && edges.getOrDefault(form(words), 0) >= Math.max(OFTEN, pages.size() / 3);
    return often || PAGE_NUMBER.matcher(words).matches();
  }

  private static String form(String words) {
    return words.replaceAll("\\d+", "#");
  }
}
