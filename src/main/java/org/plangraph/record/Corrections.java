package org.plangraph.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plangraph.artefact.Artefact;

/** Decisions of people on single statements. They win over every rule and survive every build. */
public final class Corrections {

  /** None. */
  public static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> all;

  private Corrections(List<Correction> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads {@code *.yaml} of a folder, in order of their names.
   *
   * @throws org.plangraph.artefact.ArtefactException if an entry is malformed; says file, line and
   *     column
   */
  public static Corrections load(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      return new Corrections(yaml.stream().flatMap(file -> read(file).stream()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Correction> read(Path file) {
    try {
      return CorrectionReader.read(
          new Artefact(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Number of decisions. */
  public int count() {
    return all.size();
  }

  /** All that they say: equal texts, equal decisions. */
  public String text() {
    return all.toString();
  }

  /** Decisions on one plan, in order. */
  List<Correction> of(String plan) {
    return all.stream().filter(correction -> correction.plan().equals(plan)).toList();
  }
}
