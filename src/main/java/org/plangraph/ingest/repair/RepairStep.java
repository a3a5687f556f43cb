package org.plangraph.ingest.repair;

import java.util.List;

/**
 * One named repair: looks at a text and says what to change. Never changes meaning, never invents.
 */
public interface RepairStep {

  /** Name in the ledger, such as {@code drop-gloss}. */
  String id();

  /** Changes to make, in order and without overlap; empty where nothing is wrong. */
  List<Edit> edits(String text);
}
