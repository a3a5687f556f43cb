package org.plangraph.extract.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;

/** Decisions of people: names with one key are the same thing, names with two keys are not. They always win. */
public final class Ledger {

  private final Map<String, String> keys;

  private Ledger(Map<String, String> keys) {
    this.keys = keys;
  }

  /**
   * Loads {@code ontology/identity/<kind>.tsv}.
   *
   * @param kind {@code platforms} or {@code projects}
   * @throws ArtefactException if a line is malformed or a name stands twice
   */
  public static Ledger load(String kind) {
    Artefact file = Artefacts.read("ontology/identity/" + kind + ".tsv");
    Map<String, String> keys = new HashMap<>();
    String[] lines = file.text().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].startsWith("#") && !lines[i].isBlank()) {
        add(keys, new Origin(file.path(), i + 1, 1), lines[i].split("\t"));
      }
    }
    return new Ledger(keys);
  }

  private static void add(Map<String, String> keys, Origin origin, String[] cells) {
    if (cells.length < 2 || !cells[1].matches("[a-z0-9-]+")) {
      throw new ArtefactException(origin, "malformed line", "Write name⇥key⇥reason");
    } else if (keys.put(bare(cells[0]), cells[1]) != null) {
      throw new ArtefactException(origin, "«" + cells[0] + "» stands twice", "Keep one");
    }
  }

  /** Key of a name that a decision was made on. */
  public Optional<String> key(String name) {
    return Optional.ofNullable(keys.get(bare(name)));
  }

  /** Key of the first of some names that a decision was made on. */
  public Optional<String> key(List<String> names) {
    return names.stream().flatMap(name -> key(name).stream()).findFirst();
  }

  private static String bare(String name) {
    return name.replaceAll("[\\s“”()]", "");
  }
}
