package org.plangraph.generate;

import java.util.Map;

/**
 * An invented plan.
 *
 * @param name name of its file without ending: index and key of the plan
 * @param ending ending of the file's name, .txt or .html
 * @param text the document
 * @param truth what it states, in the shape of the annotation guide
 */
public record GeneratedPlan(String name, String ending, String text, Map<String, Object> truth) {

  /** Keeps its own copy of the top level. */
  public GeneratedPlan {
    truth = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(truth));
  }
}
