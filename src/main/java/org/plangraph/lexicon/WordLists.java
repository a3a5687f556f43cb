package org.plangraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;

/**
 * The grammar words of {@code lexicon/*.tsv}: verbs of aim, comparison words, units, period words.
 *
 * <p>A file has {@code #:} lines for itself, a header {@code term canonical kind not-in note}, then
 * one word a line, tab-separated; {@code not-in} holds words parted by blanks. Files are lists by
 * their name. Endings that a concept scheme gives ({@code plan:suffix}) are the list {@code
 * <scheme>-suffix}, their kind the concept's key.
 */
public final class WordLists {

  private static final List<String> HEADER = List.of("term", "canonical", "kind", "not-in", "note");

  private final Map<String, List<LexiconEntry>> lists;

  private WordLists(Map<String, List<LexiconEntry>> lists) {
    this.lists = lists;
  }

  /**
   * Loads all lists.
   *
   * @throws ArtefactException if a line is malformed or a word stands twice in one kind
   */
  public static WordLists load() {
    WordLists words = of(Artefacts.below("lexicon", ".tsv"));
    words.addSuffixes(Artefacts.below("ontology/schemes", ".ttl"));
    return words;
  }

  /** The lists of given files; {@link #load()} for those of the class path. */
  public static WordLists of(List<Artefact> files) {
    Map<String, List<LexiconEntry>> lists = new LinkedHashMap<>();
    files.forEach(file -> lists.put(file.id(), entries(file)));
    return new WordLists(lists);
  }

  /**
   * Words of a list or of one kind of it.
   *
   * @param name {@code list} or {@code list/kind}
   * @return empty if there is no such list or kind
   */
  public Optional<List<LexiconEntry>> find(String name) {
    int slash = name.indexOf('/');
    List<LexiconEntry> list = lists.get(slash < 0 ? name : name.substring(0, slash));
    if (list == null || slash < 0) {
      return Optional.ofNullable(list);
    }
    String kind = name.substring(slash + 1);
    List<LexiconEntry> ofKind = list.stream().filter(entry -> entry.kind().equals(kind)).toList();
    return ofKind.isEmpty() ? Optional.empty() : Optional.of(ofKind);
  }

  /**
   * Words of a list that must exist.
   *
   * @throws ArtefactException if it does not
   */
  public List<LexiconEntry> require(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ArtefactException(
                    "lexicon/" + name, "no such list or kind", "Add it or mend the name"));
  }

  /** Terms with their canonical forms, longest first where one begins another. */
  public Map<String, String> canonical(String name) {
    Map<String, String> canonical = new LinkedHashMap<>();
    require(name).forEach(entry -> canonical.put(entry.term(), entry.canonical()));
    return canonical;
  }

  private void addSuffixes(List<Artefact> schemes) {
    List<Artefact> typed =
        schemes.stream().filter(scheme -> scheme.text().contains("plan:suffix")).toList();
    for (Scheme scheme : Schemes.of(typed).all()) {
      List<LexiconEntry> suffixes = new ArrayList<>();
      scheme
          .concepts()
          .forEach(
              concept ->
                  concept
                      .values("suffix")
                      .forEach(
                          word ->
                              suffixes.add(
                                  new LexiconEntry(word, word, concept.key(), List.of(), ""))));
      lists.put(scheme.key() + "-suffix", suffixes);
    }
  }

  private static List<LexiconEntry> entries(Artefact file) {
    List<LexiconEntry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean headed = false;
    String[] lines = file.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Origin origin = new Origin(file.path(), i + 1, 1);
      if (lines[i].startsWith("#:") || lines[i].isEmpty()) {
        continue;
      }
      List<String> cells = Arrays.asList(lines[i].split("\t", -1));
      if (!headed) {
        requireHeader(origin, cells);
        headed = true;
      } else {
        LexiconEntry entry = entry(origin, cells);
        if (!seen.add(entry.kind() + "/" + entry.term())) {
          throw new ArtefactException(origin, "«" + entry.term() + "» stands twice", "Remove one");
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  private static void requireHeader(Origin origin, List<String> cells) {
    if (!cells.equals(HEADER)) {
      throw new ArtefactException(
          origin, "header is " + cells, "Write " + String.join("⇥", HEADER));
    }
  }

  private static LexiconEntry entry(Origin origin, List<String> cells) {
    if (cells.size() > HEADER.size()
        || cells.get(0).isBlank()
        || !cells.get(0).strip().equals(cells.get(0))) {
      throw new ArtefactException(
          origin, "malformed line", "Write term, then up to four cells, tab-separated");
    }
    String term = cells.get(0);
    String canonical = cell(cells, 1).isEmpty() ? term : cell(cells, 1);
    List<String> notIn = cell(cells, 3).isEmpty() ? List.of() : List.of(cell(cells, 3).split(" +"));
    return new LexiconEntry(term, canonical, cell(cells, 2), notIn, cell(cells, 4));
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
