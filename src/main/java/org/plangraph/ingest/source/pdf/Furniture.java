package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
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
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(page, i) && page.get(i) instanceof Line line) {
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
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      boolean printed =
          page.get(i) instanceof Line line
              && (isEdge(page, i) && isFurniture(line.text())
                  || GOES_ON.matcher(line.text()).matches());
      if (!printed) {
        kept.add(page.get(i));
      }
    }
    return kept;
  }

  private static boolean isEdge(List<Block> page, int at) {
    return at < EDGE || at >= page.size() - EDGE;
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
