package org.plangraph.query;

import java.util.List;
import java.util.Optional;

/**
 * A thing with its names.
 *
 * @param iri its IRI
 * @param zh its first Chinese name; empty if it has none
 * @param en its first English name
 * @param others all further names, of any language
 */
public record Named(String iri, Optional<String> zh, Optional<String> en, List<String> others) {

  /** Keeps its own copy. */
  public Named {
    others = List.copyOf(others);
  }

  /** The name in a language, else in the other one, else the last part of the IRI. */
  public String in(boolean isChinese) {
    return (isChinese ? zh.or(() -> en) : en.or(() -> zh)).orElseGet(() -> tail(iri));
  }

  /** What stands behind the last slash or hash of an IRI. */
  public static String tail(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
