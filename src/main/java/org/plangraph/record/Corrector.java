package org.plangraph.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.model.Evidence;
import org.plangraph.model.Section;
import org.plangraph.model.Span;
import org.plangraph.record.Correction.Action;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out what people decided about the statements of one plan. */
final class Corrector {

  private static final String VALUES = "values";

  private record Place(ArrayNode list, int index, Optional<ObjectNode> row) {
    ObjectNode item() {
      return (ObjectNode) list.get(index);
    }
  }

  private final PlanContext plan;
  private final DerivedFields derived;

  Corrector(PlanContext plan, Vocabulary vocabulary) {
    this.plan = plan;
    this.derived = new DerivedFields(plan, vocabulary);
  }

  /**
   * Corrects a record and lists what was done in it.
   *
   * @throws ArtefactException if a decision names a statement or words that are not there
   */
  void apply(ObjectNode root, List<Correction> corrections) {
    for (Correction correction : corrections) {
      String statement =
          correction.action() == Action.ADD ? add(root, correction) : change(root, correction);
      root.withArray("corrections").add(note(correction, statement));
    }
  }

  private String change(ObjectNode root, Correction correction) {
    Place place = place(root, correction);
    if (correction.action() == Action.REJECT) {
      place.list().remove(place.index());
      return tail(derived.kind(correction.list()), correction.key());
    }
    CorrectedFields.put(place.item(), correction.set());
    derived.renew(correction.list(), place.item(), correction.set().keySet(), place.row());
    ObjectNode statement = place.row().orElse(place.item());
    mark(statement, correction);
    String list = place.row().isPresent() ? "rows" : correction.list();
    return tail(derived.kind(list), statement.get("key").asString());
  }

  /** IRI tail of a statement, or of the value of a row. */
  private String tail(String kind, String key) {
    return "id/plan/" + plan.document().plan() + "/" + kind + "/" + key;
  }

  private String add(ObjectNode root, Correction correction) {
    String text = plan.document().text();
    int at = text.indexOf(correction.quote());
    if (at < 0 || text.indexOf(correction.quote(), at + 1) >= 0) {
      String what = at < 0 ? "the plan does not say «" : "the plan says more than once «";
      throw new ArtefactException(
          correction.origin(), what + correction.quote() + "»", "Quote what stands there once");
    }
    Span span = new Span(at, at + correction.quote().length());
    String kind = derived.kind(correction.list());
    Evidence evidence = new Evidence(span, correction.rule(), 1);
    ObjectNode item =
        plan.item(kind, correction.rule() + correction.set(), section(at), List.of(evidence))
            .node();
    CorrectedFields.put(item, correction.set());
    derived.complete(correction.list(), item);
    attribute(item, correction);
    root.withArray(correction.list()).add(item);
    return tail(kind, item.get("key").asString());
  }

  private int section(int at) {
    return plan.document().sections().stream()
        .filter(section -> section.heading().start() <= at)
        .mapToInt(Section::index)
        .max()
        .orElse(-1);
  }

  private static Place place(ObjectNode root, Correction correction) {
    boolean isValue = correction.list().equals(VALUES);
    for (JsonNode item : root.withArray(isValue ? "rows" : correction.list())) {
      ArrayNode list =
          isValue ? ((ObjectNode) item).withArray(VALUES) : root.withArray(correction.list());
      int index = index(list, correction.key());
      if (index >= 0) {
        return new Place(list, index, isValue ? Optional.of((ObjectNode) item) : Optional.empty());
      }
    }
    throw new ArtefactException(
        correction.origin(),
        "no " + correction.key() + " among the " + correction.list() + " of " + correction.plan(),
        "Look the key up in the record; it changes when the words of the statement do");
  }

  private static int index(ArrayNode list, String key) {
    return IntStream.range(0, list.size())
        .filter(i -> list.get(i).get("key").asString().equals(key))
        .findFirst()
        .orElse(-1);
  }

  /** The corrected statement carries the correction instead of the rule, on all its proofs. */
  private static void mark(ObjectNode item, Correction correction) {
    item.put("rule", correction.rule());
    item.put("confidence", BigDecimal.ONE);
    for (JsonNode proof : item.withArray("evidence")) {
      ObjectNode evidence = (ObjectNode) proof;
      evidence.put(
          "key", Keys.ofName("evidence", correction.rule() + evidence.get("key").asString()));
      evidence.put("rule", correction.rule());
    }
    attribute(item, correction);
  }

  private static void attribute(ObjectNode item, Correction correction) {
    item.put("correctedBy", correction.author());
    item.put("correctionReason", correction.reason());
  }

  private ObjectNode note(Correction correction, String statement) {
    String action = correction.action().name().toLowerCase(Locale.ROOT);
    boolean isRejected = correction.action() == Action.REJECT;
    return new Item()
        .put("key", Keys.ofName("correction", correction.file() + action + statement))
        .put("plan", plan.document().plan())
        .put("rule", correction.rule())
        .put("action", action)
        .put(isRejected ? "invalidatedKey" : "generatedKey", statement)
        .put("author", correction.author())
        .put("authorKey", Keys.ofName("agent", correction.author()))
        .put("reason", correction.reason())
        .put("date", correction.date())
        .node();
  }
}
