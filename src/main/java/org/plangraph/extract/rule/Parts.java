package org.plangraph.extract.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Origin;
import org.plangraph.lexicon.LexiconEntry;
import org.plangraph.lexicon.WordLists;
import org.plangraph.text.Fold;

/**
 * The named parts that patterns are made of.
 *
 * <p>In a pattern, {@code {name}} stands for the part of that name: one that a rule file defines
 * under {@code parts}, or a word list ({@code {list}} or {@code {list/kind}}). {@code {name:label}}
 * gives it a label of its own where a pattern holds it twice. All else is a regular expression over
 * folded text.
 */
final class Parts {

  private static final Pattern REFERENCE =
      Pattern.compile("\\{([a-z][a-z0-9/-]*)(?::([a-z][a-z0-9-]*))?}");

  private record Definition(String pattern, Origin origin) {}

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> expanded = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final WordLists words;
  private final RequiredWords requiredWords = new RequiredWords();

  Parts(WordLists words) {
    this.words = words;
  }

  void define(String name, List<String> alternatives, Origin origin) {
    String pattern =
        alternatives.size() == 1 ? alternatives.get(0) : String.join("|", alternatives);
    if (definitions.put(name, new Definition(pattern, origin)) != null) {
      throw new ArtefactException(origin, "part «" + name + "» is defined twice", "Keep one");
    }
  }

  /** Names that are defined and that nothing refers to. */
  Set<String> unused() {
    Set<String> unused = new HashSet<>(definitions.keySet());
    unused.removeAll(used);
    return unused;
  }

  /** Compiles a rule's pattern; its own references become labelled groups. */
  CompiledPattern compile(String pattern, Origin origin) {
    List<String> labels = new ArrayList<>();
    String folded = Fold.fold(pattern);
    Matcher references = REFERENCE.matcher(folded);
    StringBuilder regex = new StringBuilder();
    while (references.find()) {
      String name = references.group(1);
      String label = references.group(2) == null ? name : references.group(2);
      String group = "(?<g" + labels.size() + ">" + expand(name, origin, new ArrayDeque<>()) + ")";
      references.appendReplacement(regex, Matcher.quoteReplacement(group));
      if (labels.contains(label)) {
        throw new ArtefactException(
            origin, "label «" + label + "» stands twice", "Write {" + name + ":other-label}");
      }
      labels.add(label);
    }
    references.appendTail(regex);
    try {
      return new CompiledPattern(regex.toString(), labels, requiredWords.of(regex.toString()));
    } catch (java.util.regex.PatternSyntaxException e) {
      throw new ArtefactException(
          origin, "pattern is no regular expression: " + e.getDescription(), "Mend it");
    }
  }

  private String expand(String name, Origin origin, Deque<String> path) {
    used.add(name);
    String known = expanded.get(name);
    if (known != null) {
      return known;
    }
    if (path.contains(name)) {
      throw new ArtefactException(
          origin, "part «" + name + "» contains itself", "Break the circle " + path);
    }
    path.push(name);
    Definition definition = definitions.get(name);
    String regex =
        definition == null ? wordsOf(name, origin) : "(?:" + expandAll(definition, path) + ")";
    path.pop();
    expanded.put(name, regex);
    return regex;
  }

  private String expandAll(Definition definition, Deque<String> path) {
    Matcher references = REFERENCE.matcher(Fold.fold(definition.pattern()));
    StringBuilder regex = new StringBuilder();
    while (references.find()) {
      references.appendReplacement(
          regex, Matcher.quoteReplacement(expand(references.group(1), definition.origin(), path)));
    }
    return references.appendTail(regex).toString();
  }

  private String wordsOf(String name, Origin origin) {
    List<LexiconEntry> entries =
        words
            .find(name)
            .orElseThrow(
                () ->
                    new ArtefactException(
                        origin, "unknown part «" + name + "»", "Define it or mend the name"));
    return Alternation.of(entries);
  }
}
