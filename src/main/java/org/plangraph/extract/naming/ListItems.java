package org.plangraph.extract.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.Span;

/** Takes lists apart. */
public final class ListItems {

  private ListItems() {}

  /**
   * The items of a list.
   *
   * @param text what the span refers to
   * @param list all of the list
   * @param separator what stands between two items; empty items are left out
   */
  public static List<Span> of(String text, Span list, Pattern separator) {
    List<Span> items = new ArrayList<>();
    Matcher matcher = separator.matcher(text).region(list.start(), list.end());
    int start = list.start();
    while (matcher.find()) {
      add(items, start, matcher.start());
      start = matcher.end();
    }
    add(items, start, list.end());
    return List.copyOf(items);
  }

  private static void add(List<Span> items, int start, int end) {
    if (start < end) {
      items.add(new Span(start, end));
    }
  }
}
