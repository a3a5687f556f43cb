package org.plangraph.generate;

import java.util.ArrayList;
import java.util.List;

/** The form in which a plan is found: a clean text, one with page numbers or shares, a web page. */
enum Copy {
  /** Paragraphs as they are. */
  CLEAN,
  /** A number of the page between paragraphs. */
  PAGED,
  /** Lines of a printed page: paragraphs are broken anywhere, page numbers between lines. */
  WRAPPED,
  /** Bars of the web site above and below. */
  SHARED,
  /** A web page with real tables. */
  HTML;

  private static final int PAGE = 28;
  private static final int WIDTH = 42;

  /** A form; web pages only where a share of them is asked for. */
  static Copy draw(Draws draws, double htmlShare) {
    if (draws.chance(htmlShare)) {
      return HTML;
    }
    return switch (draws.below(10)) {
      case 0 -> PAGED;
      case 1 -> WRAPPED;
      case 2 -> SHARED;
      default -> CLEAN;
    };
  }

  String ending() {
    return this == HTML ? ".html" : ".txt";
  }

  /**
   * The document.
   *
   * @param bars lines of the web site
   */
  String document(List<Lines.Line> lines, String title, List<String> bars) {
    return switch (this) {
      case CLEAN -> joined(lines.stream().map(Lines.Line::text).toList());
      case PAGED -> joined(paged(lines.stream().map(Lines.Line::text).toList()));
      case WRAPPED -> joined(paged(wrapped(lines)));
      case SHARED -> {
        List<String> all = new ArrayList<>(List.of(bars.get(0)));
        lines.forEach(line -> all.add(line.text()));
        all.addAll(bars.subList(1, bars.size()));
        yield joined(all);
      }
      case HTML -> html(lines, title);
    };
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static List<String> paged(List<String> lines) {
    List<String> paged = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      paged.add(lines.get(i));
      if (i % PAGE == PAGE - 1) {
        paged.add("— " + (i / PAGE + 1) + " —");
      }
    }
    return paged;
  }

  private static List<String> wrapped(List<Lines.Line> lines) {
    List<String> wrapped = new ArrayList<>();
    for (Lines.Line line : lines) {
      String text = line.text();
      while (line.cells().isEmpty() && text.length() > WIDTH) {
        wrapped.add(text.substring(0, WIDTH));
        text = text.substring(WIDTH);
      }
      wrapped.add(text);
    }
    return wrapped;
  }

  private static String html(List<Lines.Line> lines, String title) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head>");
    page.append("<meta charset=\"utf-8\"><title>").append(title).append("</title></head><body>\n");
    boolean inTable = false;
    for (Lines.Line line : lines) {
      if (line.cells().isPresent() != inTable) {
        inTable = !inTable;
        page.append(inTable ? "<table>\n" : "</table>\n");
      }
      if (inTable) {
        page.append("<tr><td>")
            .append(
                String.join("</td><td>", line.cells().get().stream().map(Copy::escaped).toList()))
            .append("</td></tr>\n");
      } else {
        page.append("<p>").append(escaped(line.text())).append("</p>\n");
      }
    }
    return page.append("</body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
