package org.plangraph.pipeline;

import java.nio.file.Path;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.system.Txn;
import org.plangraph.quality.Report;
import org.plangraph.quality.Validator;
import org.plangraph.store.DataFolder;
import org.plangraph.store.Generation;

/** Judges quads by shapes and checks. */
public final class ValidateStage {

  private final Validator validator = new Validator();

  /** Judges a file of N-Quads. */
  public Report run(Path quads) {
    return validator.validate(quads);
  }

  /** Judges the current generation of a data folder. */
  public Report run(DataFolder folder) {
    try (Generation generation = Generation.openCurrent(folder)) {
      return Txn.calculateRead(
          generation.dataset(),
          () -> validator.validate(DatasetFactory.wrap(generation.dataset())));
    }
  }

  /** Judges a generation by the checks alone. */
  public static Report check(Generation generation) {
    return Txn.calculateRead(
        generation.dataset(), () -> Validator.check(DatasetFactory.wrap(generation.dataset())));
  }
}
