package org.plangraph.web.page;

import java.util.List;
import java.util.Map;

/** A picture: its query, what the reader may choose, and what is drawn. */
interface Picture {

  /** Last part of its address. */
  String id();

  /** Page query whose rows it draws. */
  String query();

  /** Names of what the reader may choose, such as {@code indicator}; each is sent by its name. */
  default List<String> choices() {
    return List.of();
  }

  /** Arguments of the query, from what the reader chose. */
  default Map<String, String> arguments(Map<String, String> chosen) {
    return Map.of();
  }

  /**
   * Draws.
   *
   * @param chosen the reader's choices, completed by defaults
   * @param view names in the reader's language
   */
  Drawing draw(Map<String, String> chosen, View view);

  /** What a picture shows, as JSON for the chart and as a model for the table below it. */
  interface Drawing {

    /** Whether there is nothing to show. */
    boolean isEmpty();
  }
}
