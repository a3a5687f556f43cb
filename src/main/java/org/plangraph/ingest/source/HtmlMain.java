package org.plangraph.ingest.source;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

  private HtmlMain() {}

  static Element of(Document page) {
    Element best = page.body();
    long all = weight(best);
    for (Element next = heaviest(best);
        next != null && weight(next) >= NEARLY_ALL * all && !isInline(next);
        next = heaviest(next)) {
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
    return !element.isBlock() || element.normalName().matches("p|h[1-6]|li|table|tbody|tr");
  }

  private static Element heaviest(Element element) {
    Element heaviest = null;
    long most = 0;
    for (Element child : element.children()) {
      long weight = weight(child);
      if (weight > most) {
        heaviest = child;
        most = weight;
      }
    }
    return heaviest;
  }

  /** Number of characters outside links. */
  private static long weight(Element element) {
    if (isSilent(element) || element.normalName().equals("a")) {
      return 0;
    }
    long weight = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        weight += text.text().length();
      } else if (node instanceof Element child) {
        weight += weight(child);
      }
    }
    return weight;
  }
}
