package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.name.FoundName;
import org.plangraph.extract.name.NameFinder;
import org.plangraph.extract.name.NameGroup;
import org.plangraph.extract.name.SuffixTable;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Platform;

/** Finds the platforms of a document. */
public final class PlatformExtractor {

  private static final Set<PassageKind> READ =
      EnumSet.of(PassageKind.PARAGRAPH, PassageKind.BOX, PassageKind.HEADING, PassageKind.FRONT);

  /** Titles that a region wins or strives for are no places. */
  private static final Pattern TITLE =
      Pattern.compile("^(?:国家|全国|全省|省|中国)[^()“”]*(?:示范区|试验区|实验区|先行区|示范基地)$");

  private final NameFinder finder;
  private final PlatformFacts facts;

  private PlatformExtractor(NameFinder finder, PlatformFacts facts) {
    this.finder = finder;
    this.facts = facts;
  }

  /** An extractor over the word lists of the class path. */
  public static PlatformExtractor of(WordLists words, Gazetteer gazetteer) {
    SuffixTable suffixes = SuffixTable.of(words.require("platform-suffixes"));
    return new PlatformExtractor(
        new NameFinder(suffixes, words, gazetteer),
        new PlatformFacts(gazetteer, IdentityKeys.load("platforms", gazetteer)));
  }

  /** Platforms in order of their first mentions. */
  public List<Platform> extract(Reading reading) {
    @Nullable String home = reading.document().metadata().regionCode();
    List<FoundName> names = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (READ.contains(sentence.kind())) {
        names.addAll(finder.find(reading.folded(), sentence, home));
      }
    }
    names.removeIf(name -> !isPlatform(name));
    List<Platform> platforms = new ArrayList<>();
    for (NameGroup group : NameGroup.of(names)) {
      platforms.add(facts.platform(reading, group));
    }
    return platforms;
  }

  private static boolean isPlatform(FoundName name) {
    boolean bare = name.name().equals(name.suffix().word());
    return (bare || name.specific()) && !TITLE.matcher(name.name()).matches();
  }
}
