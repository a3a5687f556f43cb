package org.plangraph.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.LabelledMentions;
import org.plangraph.LabelledMentions.Judgement;
import org.plangraph.LabelledMentions.Labelled;
import org.plangraph.extract.naming.CommonWords;
import org.plangraph.extract.naming.TypedNames;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;

class LabelledPlatformsTest {

  private static final Schemes SCHEMES = Schemes.load();
  private static final WordLists WORDS = WordLists.load();
  private static final TypedNames TYPES = new TypedNames(SCHEMES.require("platform-type"));
  private static final IdentityKeys KEYS =
      new IdentityKeys(
          Ledger.load("platforms"),
          new CanonicalName(WORDS),
          new CommonWords(WORDS, SCHEMES.require("industry")),
          Gazetteer.load());

  @Test
  void no_two_platforms_of_real_plans_share_a_key() {
    List<Labelled> mentions = LabelledMentions.read("platforms");
    Map<String, String> things = things(mentions);
    Judgement judgement =
        LabelledMentions.judge(
            mentions, mention -> things.getOrDefault(key(mention), LabelledMentions.OPEN));
    System.out.println("platforms: " + judgement);
    assertEquals(40, mentions.size());
    assertEquals(List.of(), judgement.wrong());
    assertTrue(judgement.recall() >= 0.9, judgement::toString);
  }

  /**
   * What each key stands for: the thing whose first mention bears it; a second key of a thing
   * stands for nothing.
   */
  private static Map<String, String> things(List<Labelled> mentions) {
    Map<String, String> keys =
        mentions.stream()
            .collect(
                Collectors.toMap(
                    Labelled::expected,
                    LabelledPlatformsTest::key,
                    (first, next) -> first,
                    TreeMap::new));
    Map<String, String> things = new TreeMap<>();
    keys.forEach((thing, key) -> things.putIfAbsent(key, thing));
    return things;
  }

  private static String key(Labelled mention) {
    return KEYS.key(
        List.of(mention.mention()), TYPES.suffix(mention.mention()).orElse(""), mention.home());
  }
}
