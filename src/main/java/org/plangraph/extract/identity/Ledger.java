package org.plangraph.extract.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;

/**
 * Decisions of people: names with one key are the same thing, names with two keys are not. They
 * always win.
 */
public final class Ledger {

  private final Map<String, String> keys;
  private final Map<String, List<String>> decisions;

  private Ledger(Map<String, String> keys, Map<String, List<String>> decisions) {
    this.keys = keys;
    this.decisions = decisions;
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
    Map<String, List<String>> decisions = new HashMap<>();
    String[] lines = file.text().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].startsWith("#") && !lines[i].isBlank()) {
        String[] cells = lines[i].split("\t");
        add(keys, new Origin(file.path(), i + 1, 1), cells);
        String reason = cells.length > 2 ? " (" + cells[2] + ")" : "";
        decisions.computeIfAbsent(cells[1], any -> new ArrayList<>()).add(cells[0] + reason);
      }
    }
    return new Ledger(keys, decisions);
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

  /**
   * Names that were decided to be the thing of a key, each with the reason; empty if nobody
   * decided.
   */
  public List<String> decisions(String key) {
    return List.copyOf(decisions.getOrDefault(key, List.of()));
  }

  private static String bare(String name) {
    return name.replaceAll("[\\s“”()]", "");
  }
}
