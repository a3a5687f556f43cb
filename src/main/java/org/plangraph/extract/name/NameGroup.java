package org.plangraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.extract.identity.CanonicalName;

/** All mentions of one thing in one plan. */
public final class NameGroup {

  private final List<FoundName> mentions = new ArrayList<>();
  private CanonicalName canonical;

  private NameGroup(CanonicalName canonical) {
    this.canonical = canonical;
  }

  /**
   * Groups the names of a document: variants of one canonical form, then shorter forms with the one
   * longer form that they end, then bare type words with the most named thing of their type.
   *
   * @param names names in order of the text
   */
  public static List<NameGroup> of(List<FoundName> names) {
    Map<CanonicalName, NameGroup> groups = new LinkedHashMap<>();
    List<FoundName> bare = new ArrayList<>();
    for (FoundName name : names) {
      CanonicalName form =
          CanonicalName.of(name.name(), name.suffix().word(), name.suffix().type());
      if (form.core().isEmpty()) {
        bare.add(name);
      } else {
        groups.computeIfAbsent(form, NameGroup::new).mentions.add(name);
      }
    }
    List<NameGroup> merged = mergeShorter(new ArrayList<>(groups.values()));
    bare.forEach(name -> attach(name, merged));
    return merged;
  }

  /** Mentions in order of the text. */
  public List<FoundName> mentions() {
    return mentions;
  }

  /** Canonical form of the fullest name. */
  public CanonicalName canonical() {
    return canonical;
  }

  /** The name to show: the fullest that was found by form of its own. */
  public String name() {
    return mentions.stream()
        .map(FoundName::name)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** Every other name. */
  public List<String> aliases() {
    Set<String> aliases = new LinkedHashSet<>();
    mentions.forEach(mention -> aliases.add(mention.name()));
    aliases.remove(name());
    return List.copyOf(aliases);
  }

  private static List<NameGroup> mergeShorter(List<NameGroup> groups) {
    List<NameGroup> kept = new ArrayList<>();
    for (NameGroup group : groups) {
      List<NameGroup> longer =
          groups.stream().filter(other -> other.canonical.isLongerThan(group.canonical)).toList();
      if (longer.size() == 1) {
        longer.get(0).mentions.addAll(group.mentions);
      } else {
        kept.add(group);
      }
    }
    kept.forEach(
        group -> group.mentions.sort(Comparator.comparingInt(name -> name.span().start())));
    return kept;
  }

  private static void attach(FoundName name, List<NameGroup> groups) {
    groups.stream()
        .filter(group -> group.canonical.type().equals(name.suffix().type()))
        .filter(group -> group.name().endsWith(name.suffix().word()) || group.mentions.size() > 1)
        .max(Comparator.comparingInt(group -> group.mentions.size()))
        .ifPresent(group -> group.mentions.add(name));
  }
}
