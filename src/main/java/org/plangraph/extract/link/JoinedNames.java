package org.plangraph.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.model.Span;

/**
 * Names of abbreviations that join the region with others, 深中 or 杭港, where what follows speaks of a
 * relation: elsewhere such characters may be words.
 */
final class JoinedNames {

  private static final Pattern RELATED =
      Pattern.compile("[^,;:。、]{0,8}?(?:合作|协作|协同|同城|一体化|联动|双城|走廊|互认|产业集群|[两二三四]地)");
  private static final int LONGEST = 5;

  /** Begins with an abbreviation, 合, but is none. */
  private static final String WORD = "合作";

  private JoinedNames() {}

  static List<MarkedSentence.Place> in(String folded, Gazetteer gazetteer, Borders borders) {
    List<MarkedSentence.Place> found = new ArrayList<>();
    for (int start = 0; start < folded.length(); ) {
      int end = start;
      while (end < folded.length()
          && gazetteer.isAbbreviation(folded.charAt(end))
          && !folded.startsWith(WORD, end)) {
        end++;
      }
      if (end - start >= 2
          && end - start <= LONGEST
          && RELATED.matcher(folded).region(end, folded.length()).lookingAt()) {
        List<Region> members =
            gazetteer.abbreviated(folded.substring(start, end), borders.homeCode());
        List<Partner> partners = borders.joined(members);
        if (!partners.isEmpty()) {
          found.add(new MarkedSentence.Place(new Span(start, end), partners));
        }
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }
}
