package org.plangraph.record;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Platform;
import org.plangraph.model.Project;
import org.plangraph.model.Reference;
import org.plangraph.model.Strategy;
import org.plangraph.model.Strength;
import tools.jackson.databind.node.ObjectNode;

/** Records of named things: platforms, projects, strategies. */
final class ThingRecords {

  private static final String REGION = "id/region/";

  private final PlanContext plan;
  private final Vocabulary vocabulary;

  ThingRecords(PlanContext plan, Vocabulary vocabulary) {
    this.plan = plan;
    this.vocabulary = vocabulary;
  }

  ObjectNode platform(Platform platform) {
    Item item =
        plan.item("platform", platform.name(), platform.section(), platform.evidence())
            .put("name", platform.name())
            .texts("aliases", platform.aliases())
            .put("type", platform.type().name())
            .put("typeKey", conceptKey("platform-type", platform.type()))
            .put("level", platform.level())
            .put("levelKey", levelKey(platform.level()))
            .put("aspires", platform.aspires())
            .put("aspiresKey", levelKey(platform.aspires()))
            .flag("crossRegion", platform.crossRegion())
            .texts("industries", platform.industries().stream().map(Reference::name).toList())
            .texts("industryKeys", industryKeys(platform))
            .put("platformKey", platform.key())
            .put("planRegionKey", plan.regionTail());
    region(item, platform.region());
    within(item, platform.within());
    return item.node();
  }

  private static void region(Item item, @Nullable Reference region) {
    if (region == null) {
      return;
    }
    item.put("region", region.name()).put("locationKey", region.iriTail());
    if (region.iriTail() != null && region.iriTail().startsWith(REGION)) {
      item.put("regionCode", region.key());
    }
  }

  private static void within(Item item, @Nullable Reference within) {
    if (within != null) {
      item.put("within", within.name()).put("withinKey", within.key());
    }
  }

  private @Nullable String levelKey(@Nullable String word) {
    return word == null ? null : vocabulary.key("level", word).orElse(null);
  }

  ObjectNode project(Project project) {
    List<String> tails =
        project.connects().stream().map(Reference::iriTail).filter(Objects::nonNull).toList();
    return plan.item("project", project.name(), project.section(), project.evidence())
        .put("name", project.name())
        .texts("aliases", project.aliases())
        .put("type", project.type().name())
        .put("typeKey", conceptKey("project-type", project.type()))
        .put("status", project.status().word())
        .texts("connects", project.connects().stream().map(Reference::name).toList())
        .texts("connectKeys", tails)
        .texts("regionCodes", regionCodes(tails))
        .put("projectKey", project.key())
        .put("planRegionKey", plan.regionTail())
        .node();
  }

  private static List<String> regionCodes(List<String> tails) {
    return tails.stream()
        .filter(tail -> tail.startsWith(REGION))
        .map(tail -> tail.substring(REGION.length()))
        .toList();
  }

  ObjectNode strategy(Strategy strategy) {
    Reference reference = strategy.strategy();
    Item item =
        plan.item("strategy", reference.name(), strategy.section(), strategy.evidence())
            .put("name", reference.name())
            .texts("aliases", strategy.aliases())
            .put("level", strategy.level() == null ? null : strategy.level().word())
            .put("strength", strategy.strength().word())
            .put("strengthKey", strengthKey(strategy.strength()))
            .put("planRegionKey", plan.regionTail());
    if (reference.iriTail() == null) {
      item.put("termKey", Keys.ofName("strategy", reference.name()))
          .texts("otherNames", Names.others(reference.name(), strategy.aliases()));
    } else {
      item.put("strategyKey", reference.key());
      if (Names.isOther(reference.name(), vocabulary.label("strategy", reference.key()))) {
        item.put("statedName", reference.name());
      }
    }
    return item.node();
  }

  /** Null for a mere slogan: the graph says only what goes beyond it. */
  private static @Nullable String strengthKey(Strength strength) {
    return strength == Strength.SLOGAN ? null : strength.word();
  }

  private List<String> industryKeys(Platform platform) {
    return platform.industries().stream()
        .map(industry -> conceptKey("industry", industry))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Key of a resolved reference, else of the concept that bears its name. */
  private @Nullable String conceptKey(String scheme, Reference reference) {
    String key = reference.key();
    return key == null ? vocabulary.key(scheme, reference.name()).orElse(null) : key;
  }
}
