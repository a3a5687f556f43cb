package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.LabelledMentions;
import org.plangraph.LabelledMentions.Judgement;
import org.plangraph.LabelledMentions.Labelled;
import org.plangraph.lexicon.Resolution.Found;
import org.plangraph.lexicon.Resolution.FoundArea;
import org.plangraph.lexicon.Resolution.FoundSeveral;

class LabelledRegionsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void no_place_of_a_real_plan_is_resolved_wrongly() {
    List<Labelled> mentions = LabelledMentions.read("regions");
    Judgement judgement = LabelledMentions.judge(mentions, LabelledRegionsTest::resolved);
    System.out.println("regions: " + judgement);
    assertEquals(100, mentions.size());
    assertEquals(List.of(), judgement.wrong());
    assertTrue(judgement.recall() >= 0.95, judgement::toString);
  }

  private static String resolved(Labelled mention) {
    Resolution resolution = GAZETTEER.resolve(mention.mention(), mention.home());
    if (resolution instanceof Found found) {
      return found.region().code();
    }
    if (resolution instanceof FoundArea found) {
      return "area/" + found.area().key();
    }
    if (resolution instanceof FoundSeveral found) {
      return found.regions().stream().map(Region::code).collect(Collectors.joining("+"));
    }
    return LabelledMentions.OPEN;
  }
}
