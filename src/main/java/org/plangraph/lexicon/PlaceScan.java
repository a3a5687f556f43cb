package org.plangraph.lexicon;

import static org.plangraph.lexicon.PlaceTries.NAME;
import static org.plangraph.lexicon.PlaceTries.WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.lexicon.Resolution.Ambiguous;
import org.plangraph.lexicon.Resolution.Found;
import org.plangraph.lexicon.Resolution.FoundSeveral;
import org.plangraph.lexicon.Resolution.Unknown;

/**
 * Finds names of places in one text: leftmost, longest, chains of names as one, vetoed ones left
 * out.
 */
final class PlaceScan {

  private static final String QUOTES = "“”‘’\"'「」『』";
  private static final Pattern JOINED = Pattern.compile("[、·\\-—–与和及同跟至到赴在/(（]|对接|对标|帮扶|支援|结对");

  private final Gazetteer gazetteer;
  private final PlaceResolver resolver;
  private final PlaceTries tries;
  private final String source;
  private final Folded text;
  private final @Nullable Region home;
  private final LabelTrie near;
  private final int[] lengths;
  private final int[] numbers;
  private final List<RegionMention> mentions = new ArrayList<>();

  PlaceScan(
      Gazetteer gazetteer,
      PlaceResolver resolver,
      PlaceTries tries,
      String source,
      @Nullable Region home) {
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    this.tries = tries;
    this.source = source;
    this.text = Folded.of(source);
    this.home = home;
    this.near = tries.townsNear(home);
    int depth = Math.max(tries.everywhere().depth(), Math.max(near.depth(), tries.after().depth()));
    this.lengths = new int[depth];
    this.numbers = new int[depth];
  }

  List<RegionMention> mentions() {
    for (int i = 0; i < text.length(); ) {
      i = step(i);
    }
    return mentions;
  }

  /** Looks at one unit and returns the next to look at. */
  private int step(int from) {
    int swallowed = longest(tries.everywhere(), from);
    int end = name(from, swallowed);
    if (end == 0 && swallowed == 0) {
      end = run(from);
    }
    return end > 0 ? end : from + Math.max(1, swallowed);
  }

  private int name(int from, int atLeast) {
    for (int length : nameLengths(from)) {
      int end = from + length;
      if (length <= atLeast) {
        return 0;
      }
      if (isBroken(from, end)) {
        continue;
      }
      int veto =
          gazetteer.names().isShort(text.string(from, end)) ? longest(tries.after(), end) : 0;
      if (veto > 0) {
        return end + veto;
      }
      int chained = chain(from, end);
      if (keep(from, end, chained)) {
        return chained;
      }
    }
    return 0;
  }

  /** 资源县 + 域 is no county, 健全“区 no 全区, whereas an area may hold quotation marks: “一带一路”沿线. */
  private boolean isBroken(int from, int end) {
    String name = text.string(from, end);
    boolean isFull = !gazetteer.names().isShort(name) || PlaceResolver.OWN.matcher(name).matches();
    return isFull && tries.afterFull().isAt(text, end)
        || !gazetteer.areaNames().containsKey(name)
            && text.span(from, end).of(source).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  /** 湖州市 + 吴兴区: goes on as long as the next name lies within what was named so far. */
  private int chain(int from, int end) {
    for (int length : nameLengths(end)) {
      String name = text.string(end, end + length);
      if (!isSeparate(name)
          && !(gazetteer.names().isShort(name) && gazetteer.names().isCommonWord(name))
          && !isBroken(end, end + length)
          && resolver.resolve(text.string(from, end + length), home) instanceof Found) {
        return chain(from, end + length);
      }
    }
    return end;
  }

  private boolean isSeparate(String name) {
    return PlaceResolver.OWN.matcher(name).matches() || gazetteer.areaNames().containsKey(name);
  }

  /** A compound whose last character begins another name is none: 结 + 合杭 + 州. */
  private boolean keep(int from, int end, int chained) {
    Resolution resolution = resolver.resolve(text.string(from, chained), home);
    boolean isCut = resolution instanceof FoundSeveral && !nameLengths(chained - 1).isEmpty();
    if (resolution instanceof Unknown
        || isCut
        || chained == end && isDoubtful(from, end, resolution)) {
      return false;
    }
    mentions.add(new RegionMention(text.span(from, chained), resolution));
    return true;
  }

  /** A far township, or a bare name of a far county that nothing around ties to another place. */
  private boolean isDoubtful(int from, int end, Resolution resolution) {
    List<Region> regions =
        resolution instanceof Found found
            ? List.of(found.region())
            : resolution instanceof Ambiguous open ? open.candidates() : List.of();
    if (regions.isEmpty() || home != null && regions.stream().anyMatch(r -> r.isNear(home))) {
      return false;
    }
    String name = text.string(from, end);
    boolean isHigh = regions.stream().anyMatch(r -> r.kind().compareTo(RegionKind.COUNTY) < 0);
    boolean isTown = regions.stream().allMatch(r -> r.kind() == RegionKind.TOWNSHIP);
    boolean isBare = gazetteer.names().isShort(name);
    return isTown || gazetteer.names().isCommonWord(name) || isBare && !isHigh && !isTied(from);
  }

  private boolean isTied(int from) {
    int start = text.start(from);
    Matcher before = JOINED.matcher(source).region(Math.max(0, start - 2), start);
    boolean isJoined = false;
    while (before.find()) {
      isJoined = before.end() == start;
    }
    return isJoined;
  }

  private int run(int from) {
    int length = gazetteer.abbreviations().run(text, from);
    return length > 0 && keep(from, from + length, from + length) ? from + length : 0;
  }

  private List<Integer> nameLengths(int from) {
    List<Integer> found = new ArrayList<>(0);
    collect(tries.everywhere(), from, found);
    collect(near, from, found);
    found.sort(Comparator.reverseOrder());
    return found;
  }

  private void collect(LabelTrie trie, int from, List<Integer> found) {
    int count = trie.walk(text, from, lengths, numbers);
    for (int k = 0; k < count; k++) {
      if (numbers[k] == NAME && !found.contains(lengths[k])) {
        found.add(lengths[k]);
      }
    }
  }

  private int longest(LabelTrie trie, int from) {
    int count = trie.walk(text, from, lengths, numbers);
    for (int k = count - 1; k >= 0; k--) {
      if (numbers[k] == WORD) {
        return lengths[k];
      }
    }
    return 0;
  }
}
