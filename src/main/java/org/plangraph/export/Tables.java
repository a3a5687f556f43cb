package org.plangraph.export;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plangraph.artefact.Artefacts;

/** All tables. */
public final class Tables {

  private final Map<String, Table> tables = new TreeMap<>();

  private Tables() {}

  /**
   * Loads the tables of the class path.
   *
   * @throws org.plangraph.artefact.ArtefactException if one is broken
   */
  public static Tables load() {
    Tables all = new Tables();
    Artefacts.below("downloads", ".rq").stream()
        .map(Table::read)
        .forEach(table -> all.tables.put(table.id(), table));
    return all;
  }

  /** All, in order of their names. */
  public Collection<Table> all() {
    return tables.values();
  }

  /** One table. */
  public Optional<Table> find(String id) {
    return Optional.ofNullable(tables.get(id));
  }
}
