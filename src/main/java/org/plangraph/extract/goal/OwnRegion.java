package org.plangraph.extract.goal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.model.Metadata;

/** The short name of the plan's own region, marked in the text so that a rule can speak of it. */
final class OwnRegion {

  /** What stands in the marked text for each character of the name. */
  static final char MARK = '\uE000';

  private static final Pattern DIVISION = Pattern.compile("(?:特别行政区|自治区|省|市|区|县)$");

  private OwnRegion() {}

  /**
   * The folded text with each mention of the region by its short name replaced by as many marks.
   */
  static String mark(String folded, Metadata metadata) {
    String name = shortName(metadata);
    if (name.length() < 2) {
      return folded;
    }
    Matcher matcher = Pattern.compile(Pattern.quote(name) + "(?![区市县镇省])").matcher(folded);
    return matcher.replaceAll(Character.toString(MARK).repeat(name.length()));
  }

  private static String shortName(Metadata metadata) {
    String region = metadata.region() == null ? "" : metadata.region();
    List<String> parents = metadata.parents();
    String own =
        Stream.concat(parents.stream(), Stream.of(region))
            .reduce(
                region,
                (name, parent) ->
                    name.startsWith(parent) && name.length() > parent.length()
                        ? name.substring(parent.length())
                        : name);
    return DIVISION.matcher(own).replaceFirst("");
  }
}
