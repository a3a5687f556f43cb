package org.plangraph.ingest.source;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a web page that holds the document: the smallest element with nearly all of the
 * running text.
 */
final class HtmlMain {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "footer",
          "form",
          "button",
          "select",
          "option",
          "iframe",
          "svg",
          "textarea");
  private static final double NEARLY_ALL = 0.8;

  private static final Set<String> LEAVES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "tbody", "tr");

  /** Weights of the elements that held nearly all of the text up to their end. */
  private final Map<Element, Long> heavy = new IdentityHashMap<>();

  private long seen;

  private HtmlMain() {}

  static Element of(Document page) {
    HtmlMain main = new HtmlMain();
    long all = main.weigh(page.body());
    Element best = page.body();
    for (Element next = main.heaviest(best);
        next != null && main.heavy.get(next) >= NEARLY_ALL * all && !isInline(next);
        next = main.heaviest(next)) {
      best = next;
    }
    return best;
  }

  /** Whether nothing of {@code element} is part of the running text. */
  static boolean isSilent(Element element) {
    String name = element.normalName();
    return SILENT.contains(name)
        || element.attr("style").replace(" ", "").contains("display:none")
            && element.text().length() < 200;
  }

  private static boolean isInline(Element element) {
    return !element.isBlock() || LEAVES.contains(element.normalName());
  }

  private @Nullable Element heaviest(Element element) {
    Element heaviest = null;
    long most = 0;
    for (Element child : element.children()) {
      long weight = heavy.getOrDefault(child, 0L);
      if (weight > most) {
        heaviest = child;
        most = weight;
      }
    }
    return heaviest;
  }

  /** Number of characters outside links, blanks left out. */
  private long weigh(Element element) {
    if (isSilent(element) || element.normalName().equals("a")) {
      return 0;
    }
    long weight = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        long own = text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
        seen += own;
        weight += own;
      } else if (node instanceof Element child) {
        weight += weigh(child);
      }
    }
    if (weight > 0 && weight >= NEARLY_ALL * seen) {
      heavy.put(element, weight);
    }
    return weight;
  }
}
