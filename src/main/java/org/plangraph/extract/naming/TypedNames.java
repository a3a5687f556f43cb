package org.plangraph.extract.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.lexicon.Concept;
import org.plangraph.lexicon.LabelHit;
import org.plangraph.lexicon.Scheme;

/** Tells the type of a name by its ending; the longest ending of the scheme counts. */
public final class TypedNames {

  private final Map<String, Concept> bySuffix = new HashMap<>();
  private final int longest;
  private final Scheme scheme;

  /** Endings are the scheme's {@code plan:suffix}. */
  public TypedNames(Scheme scheme) {
    scheme
        .concepts()
        .forEach(
            concept -> concept.values("suffix").forEach(suffix -> bySuffix.put(suffix, concept)));
    this.scheme = scheme;
    this.longest = bySuffix.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Type of a name without brackets and quotation marks. */
  public Optional<Concept> typeOf(String name) {
    return suffix(name).map(bySuffix::get);
  }

  /** A concept of the scheme. */
  public Concept type(String key) {
    return scheme.require(key);
  }

  /** Type of a name by the last label that it contains, {@code other} if it contains none. */
  public Concept guess(String name) {
    List<LabelHit> hits = scheme.index().scan(name);
    return hits.isEmpty() ? scheme.require("other") : hits.get(hits.size() - 1).concept();
  }

  /** The name without the ending that types it. */
  public String core(String name) {
    String plain = plain(name);
    return suffix(name)
        .map(suffix -> plain.substring(0, plain.length() - suffix.length()))
        .orElse(plain);
  }

  /** The ending that types a name. */
  public Optional<String> suffix(String name) {
    String plain = plain(name);
    for (int length = Math.min(longest, plain.length()); length > 0; length--) {
      String end = plain.substring(plain.length() - length);
      if (bySuffix.containsKey(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private String plain(String name) {
    String plain = name.replaceAll("[“”]", "");
    return plain.endsWith("园区") && !bySuffix.containsKey(plain) ? shortened(plain) : plain;
  }

  private String shortened(String plain) {
    for (int length = Math.min(longest, plain.length()); length > 2; length--) {
      if (bySuffix.containsKey(plain.substring(plain.length() - length))) {
        return plain;
      }
    }
    return plain.substring(0, plain.length() - 1);
  }
}
