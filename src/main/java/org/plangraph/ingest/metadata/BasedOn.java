package org.plangraph.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of the documents that a plan says it was drawn up from. */
final class BasedOn {

  private static final Pattern CLAUSE =
      Pattern.compile("(?:根据|依据|按照|遵循|围绕|落实)([^。]*《[^。]*》[^。]*?)(?:编制|制定|制订|拟定|编写)");
  private static final Pattern TITLE = Pattern.compile("《((?:[^《》]|《[^《》]*》)+)》");

  private BasedOn() {}

  static List<String> find(String opening, String own) {
    Set<String> titles = new LinkedHashSet<>();
    Matcher clause = CLAUSE.matcher(opening);
    while (clause.find()) {
      Matcher title = TITLE.matcher(clause.group(1));
      while (title.find()) {
        titles.add(title.group(1));
      }
    }
    titles.remove(own);
    return new ArrayList<>(titles);
  }
}
