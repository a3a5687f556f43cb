package org.plangraph.ingest.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts pages together into one text, without running heads and page numbers, indents as wide blanks. */
final class PdfPages {

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–·.\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*\\d{1,4}\\s*页?)?[-—–·.\\s]*");
  private static final int EDGE = 2;
  private static final int OFTEN = 3;

  private PdfPages() {}

  static String text(List<List<PdfLine>> pages) {
    Map<String, Integer> edges = edges(pages);
    float margin = margin(pages);
    StringBuilder text = new StringBuilder();
    for (List<PdfLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        boolean edge = i < EDGE || i >= page.size() - EDGE;
        if (edge && isFurniture(line.words(), edges, pages.size())) {
          continue;
        }
        boolean indented = line.left() - margin > 1.2f * Math.max(line.size(), 6) && line.words().indexOf('\t') < 0;
        text.append(indented ? "　　" : "").append(line.words()).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isFurniture(String words, Map<String, Integer> edges, int pages) {
    return PAGE_NUMBER.matcher(words).matches() || pages >= OFTEN && edges.getOrDefault(form(words), 0) >= Math.max(OFTEN, pages / 3);
  }

  private static Map<String, Integer> edges(List<List<PdfLine>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (i < EDGE || i >= page.size() - EDGE) {
          edges.merge(form(page.get(i).words()), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  private static String form(String words) {
    return words.replaceAll("\\d+", "#");
  }

  /** Left edge that most lines share. */
  private static float margin(List<List<PdfLine>> pages) {
    Map<Integer, Integer> counts = new HashMap<>();
    pages.forEach(page -> page.forEach(line -> counts.merge(Math.round(line.left() / 3), 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey())).map(e -> e.getKey() * 3f).orElse(0f);
  }
}
