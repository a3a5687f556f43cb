package org.plangraph.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plangraph.query.Named;
import org.plangraph.query.Names;
import org.plangraph.query.Prefixes;
import org.plangraph.vocab.Base;

/**
 * A class or property that the editor completes.
 *
 * @param term prefixed name, or the IRI in its brackets
 * @param label in the reader's language
 * @param labels all names, to look in
 * @param isClass whether it is a class
 * @param of prefixed classes whose shapes have it; empty for a class and a property of no shape
 */
public record EditorTerm(
    String term, String label, String labels, boolean isClass, List<String> of) {

  private static final int ALL = 1000;

  /** The terms of the ontology and those that shapes use, in order. */
  static List<EditorTerm> all(Names names, Map<String, Set<String>> shaped, View view) {
    Set<String> iris = new TreeSet<>(shaped.keySet());
    shaped.values().forEach(iris::addAll);
    names
        .find("", iri -> iri.startsWith(Base.DEFAULT + "ontology#"), ALL)
        .forEach(term -> iris.add(term.iri()));
    return iris.stream().map(iri -> of(iri, names.of(iri), shaped, view)).toList();
  }

  private static EditorTerm of(
      String iri, Named named, Map<String, Set<String>> shaped, View view) {
    boolean isClass = Character.isUpperCase(Named.tail(iri).codePointAt(0));
    Collection<String> classes =
        shaped.entrySet().stream()
            .filter(entry -> entry.getValue().contains(iri))
            .map(entry -> prefixed(entry.getKey()))
            .toList();
    return new EditorTerm(
        prefixed(iri),
        isClass ? named.in(view.isChinese()) : view.property(iri),
        named.in(true) + " " + named.in(false),
        isClass,
        List.copyOf(classes));
  }

  private static String prefixed(String iri) {
    return Prefixes.ALL.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> !iri.substring(prefix.getValue().length()).contains("/"))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse("<" + iri + ">");
  }
}
