package org.plangraph.quality;

import java.util.Comparator;

/**
 * One thing to say about the data.
 *
 * @param severity how bad it is
 * @param source local name of the shape or id of the check that says so
 * @param focus IRI of what it is about
 * @param value offending value, empty if something is missing
 * @param chinese what is wrong, for the owner of the data
 * @param english the same in English
 * @param evidence quote that belongs to the focus, empty if there is none
 */
public record Finding(
    Severity severity,
    String source,
    String focus,
    String value,
    String chinese,
    String english,
    String evidence)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::source)
          .thenComparing(Finding::focus)
          .thenComparing(Finding::value);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
