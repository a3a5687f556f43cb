package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plangraph.model.OffsetMap;
import org.plangraph.model.Repair;

/** All repair steps in their order. */
public final class Repairs {

  private static final List<RepairStep> STEPS =
      List.of(
          new LineEnds(),
          new ControlCharacters(),
          new PlainBlanks(),
          new SpamLines(),
          new MisalignedGbk(),
          new Glosses(),
          new SimplifiedCharacters(),
          new HalfWidth(),
          new NoteMarks(),
          new SiteChrome(),
          new PageNumbers(),
          new WrappedLines(),
          new StrayBlanks());

  private Repairs() {}

  /**
   * A repaired text.
   *
   * @param text normal text
   * @param map way back to the source
   * @param ledger steps that changed something
   */
  public record Repaired(String text, OffsetMap map, List<Repair> ledger) {}

  /** Ids of all steps in their order. */
  public static List<String> ids() {
    return STEPS.stream().map(RepairStep::id).toList();
  }

  /**
   * Makes all repairs of {@code source}.
   *
   * @param markup what to take out first, so that only the document's words are left
   * @param skipped ids of steps to leave out
   */
  public static Repaired repair(String source, List<Edit> markup, Set<String> skipped) {
    Draft draft = new Draft(source);
    draft.apply(markup);
    List<Repair> ledger = new ArrayList<>();
    for (RepairStep step : STEPS) {
      List<Edit> edits = skipped.contains(step.id()) ? List.of() : step.edits(draft.text());
      if (!edits.isEmpty()) {
        draft.apply(edits);
        ledger.add(new Repair(step.id(), edits.size()));
      }
    }
    return new Repaired(draft.text(), draft.map(), List.copyOf(ledger));
  }
}
