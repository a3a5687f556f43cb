package org.plangraph.extract.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One real thing with all its names in a document. */
public final class Thing {

  static final int LONGEST_PREFIX = 6;

  private final String key;
  private final List<Naming> namings = new ArrayList<>();

  Thing(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** Adds a mention. */
  public void add(Naming naming) {
    namings.add(naming);
    namings.sort(Comparator.comparingInt(one -> one.span().start()));
  }

  void addAll(Thing other) {
    namings.addAll(other.namings);
    namings.sort(Comparator.comparingInt(naming -> naming.span().start()));
  }

  boolean isOwn() {
    return namings.stream().anyMatch(naming -> naming.distinction().isOwn());
  }

  boolean isPlaced() {
    return namings.stream().anyMatch(naming -> naming.distinction().placed());
  }

  /** Whether more words before the name may belong to it: 丝绸小镇, 示范区吴江片区. */
  boolean isLoose() {
    return !isOwn()
        || namings.stream()
            .anyMatch(
                naming ->
                    naming.distinction().nested()
                        && !naming.distinction().residue().equals(naming.name()));
  }

  int start() {
    return namings.get(0).span().start();
  }

  /** Where it is named, in order. */
  public List<Naming> namings() {
    return List.copyOf(namings);
  }

  /** The mention with the fullest name, the first of them. */
  public Naming fullest() {
    return namings.stream()
        .max(
            Comparator.comparing((Naming naming) -> naming.name().length())
                .thenComparing(naming -> -naming.span().start()))
        .orElseThrow();
  }

  /** The same, the mention with the fullest name first. */
  public List<Naming> telling() {
    List<Naming> ordered = new ArrayList<>(namings);
    ordered.remove(fullest());
    ordered.add(0, fullest());
    return ordered;
  }

  /** All other names, in order. */
  public List<String> aliases() {
    Set<String> names = new LinkedHashSet<>();
    namings.forEach(
        naming -> {
          names.add(naming.name());
          names.addAll(naming.also());
        });
    names.remove(fullest().name());
    return List.copyOf(names);
  }
}
