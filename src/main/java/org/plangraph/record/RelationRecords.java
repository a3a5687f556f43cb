package org.plangraph.record;

import java.util.List;
import org.plangraph.model.Goal;
import org.plangraph.model.Link;
import org.plangraph.model.Relation;
import tools.jackson.databind.node.ObjectNode;

/** Records of aims and of relations. */
final class RelationRecords {

  private final PlanContext plan;
  private final Vocabulary vocabulary;

  RelationRecords(PlanContext plan, Vocabulary vocabulary) {
    this.plan = plan;
    this.vocabulary = vocabulary;
  }

  ObjectNode goal(Goal goal) {
    String scope = goal.scope();
    return plan.item("goal", goal.text(), goal.section(), List.of(goal.evidence()))
        .put("kind", goal.kind().word())
        .put("text", goal.text())
        .put("verb", goal.verb())
        .end("subject", goal.subject())
        .put("year", goal.year())
        .put("scope", scope)
        .put("scopeKey", scope == null ? null : vocabulary.key("scope", scope).orElse(null))
        .node();
  }

  ObjectNode link(Link link) {
    String ends = link.subject().name() + '\u0000' + link.object().name();
    return plan.item(
            "link",
            link.relation().word() + '\u0000' + ends,
            link.section(),
            List.of(link.evidence()))
        .end("subject", link.subject())
        .put("relation", link.relation().word())
        .put("relationKey", link.relation().word())
        .put("shortcut", shortcut(link.relation()))
        .end("object", link.object())
        .put("objectKind", link.objectKind().word())
        .put("verb", link.verb())
        .flag("internal", link.internal())
        .node();
  }

  /** Local name of the property that says the relation in one triple. */
  static String shortcut(Relation relation) {
    return switch (relation) {
      case ALIGN -> "alignsWith";
      case INTEGRATE -> "integratesInto";
      case UNDERTAKE -> "undertakesFrom";
      case COOPERATE -> "cooperatesWith";
      case COORDINATE -> "coordinatesWith";
      case BENCHMARK -> "benchmarksAgainst";
      case ASSIST -> "assists";
      case CONNECT -> "connectsTo";
      case PART_OF -> "partOf";
      case COMPETE -> "competesWith";
    };
  }
}
