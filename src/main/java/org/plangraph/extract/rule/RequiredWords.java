package org.plangraph.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every match of a regular expression holds, so that a look for words can spare a try: some
 * clauses, each a set of words of which one must stand in the text.
 *
 * <p>One reader serves many expressions, one after the other.
 *
 * <p>Errs on the side of less: what it does not understand is taken to need nothing. Grammar:
 * {@code alternatives = sequence ("|" sequence)*}, {@code sequence = (atom quantifier?)*}, {@code
 * atom = literal | escape | class | group}. The idea is that of prefilters for regular expressions
 * (R. Cox, Regular Expression Matching with a Trigram Index, 2012).
 */
final class RequiredWords {

  private static final int MOST_WORDS = 400;
  private static final int MOST_IN_CLAUSE = 2_000;
  private static final int MOST_CLAUSES = 4;

  /** Characters that stand in most sentences. */
  private static final String EVERYWHERE = ",、的。;";

  /** From so many characters on, what a group needs is remembered: rules share their parts. */
  private static final int LARGE = 64;

  private final Map<String, Need> known = new HashMap<>();
  private String regex = "";
  private int at;

  /**
   * Clauses of {@code expression}, the most telling first.
   *
   * @return sets of which each must be met; empty if nothing is known
   */
  List<Set<String>> of(String expression) {
    regex = expression;
    at = 0;
    try {
      Need need = alternatives();
      return at == regex.length() ? need.clauses() : List.of();
    } catch (NotUnderstood e) {
      return List.of();
    }
  }

  private static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * What a piece needs.
   *
   * @param exact all that it can match, empty if there is no telling
   * @param needed clauses beside those words
   */
  private record Need(Set<String> exact, List<Set<String>> needed) {

    static final Need NOTHING = new Need(Set.of(), List.of());
    static final Need NO_WIDTH = new Need(Set.of(""), List.of());

    static Need words(Set<String> words) {
      return new Need(words, List.of());
    }

    List<Set<String>> clauses() {
      List<Set<String>> all = new ArrayList<>(needed);
      if (!exact.isEmpty() && !exact.contains("")) {
        all.add(exact);
      }
      return all.stream()
          .distinct()
          .sorted(Comparator.comparingDouble((Set<String> words) -> share(words)))
          .limit(MOST_CLAUSES)
          .toList();
    }
  }

  /** How often one of the words stands in a sentence, roughly. */
  private static double share(Set<String> words) {
    return words.stream().mapToDouble((String word) -> share(word)).sum();
  }

  private static double share(String word) {
    return EVERYWHERE.contains(word) ? 0.5 : Math.pow(0.02, word.length());
  }

  private Need alternatives() {
    List<Need> branches = new ArrayList<>(List.of(sequence()));
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.get(0) : either(branches);
  }

  private static Need either(List<Need> branches) {
    Set<String> exact = new LinkedHashSet<>();
    Set<String> any = new LinkedHashSet<>();
    boolean isExact = true;
    boolean needsAny = true;
    for (Need branch : branches) {
      isExact &= !branch.exact.isEmpty();
      exact.addAll(branch.exact);
      List<Set<String>> clauses = branch.clauses();
      needsAny &= !clauses.isEmpty();
      clauses.stream().findFirst().ifPresent(any::addAll);
    }
    List<Set<String>> needed = needsAny && any.size() <= MOST_IN_CLAUSE ? List.of(any) : List.of();
    return new Need(isExact && exact.size() <= MOST_WORDS ? exact : Set.of(), needed);
  }

  private Need sequence() {
    Set<String> run = Set.of("");
    List<Set<String>> needed = new ArrayList<>();
    boolean isExact = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Need atom = quantified(atom());
      needed.addAll(atom.needed);
      if (!atom.exact.isEmpty() && run.size() * atom.exact.size() <= MOST_WORDS) {
        run = joined(run, atom.exact);
      } else {
        isExact = false;
        needed.addAll(Need.words(run).clauses());
        run = atom.exact.isEmpty() ? Set.of("") : atom.exact;
      }
    }
    if (!isExact) {
      needed.addAll(Need.words(run).clauses());
    }
    return new Need(isExact ? run : Set.of(), new Need(Set.of(), needed).clauses());
  }

  private static Set<String> joined(Set<String> heads, Set<String> tails) {
    Set<String> joined = new LinkedHashSet<>();
    for (String head : heads) {
      for (String tail : tails) {
        joined.add(head + tail);
      }
    }
    return joined;
  }

  private Need atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> Need.NOTHING;
      case '^', '$' -> Need.NO_WIDTH;
      default -> literal(c);
    };
  }

  private Need literal(char c) {
    return Need.words(
        Set.of(Character.isHighSurrogate(c) ? "" + c + regex.charAt(at++) : String.valueOf(c)));
  }

  private Need group() {
    if (!regex.startsWith("?", at)) {
      return closed();
    }
    if (regex.startsWith("?:", at)) {
      at += 2;
      return closed();
    }
    if (regex.startsWith("?=", at) || regex.startsWith("?<=", at)) {
      at = regex.indexOf('=', at) + 1;
      return new Need(Set.of(""), closed().clauses());
    }
    if (regex.startsWith("?!", at) || regex.startsWith("?<!", at)) {
      at = regex.indexOf('!', at) + 1;
      closed();
      return Need.NO_WIDTH;
    }
    if (regex.startsWith("?<", at)) {
      at = regex.indexOf('>', at) + 1;
      return closed();
    }
    throw new NotUnderstood();
  }

  private Need closed() {
    int end = closing();
    if (end - at < LARGE) {
      return inside();
    }
    String group = regex.substring(at, end);
    Need need = known.get(group);
    if (need == null) {
      need = inside();
      known.put(group, need);
    }
    at = end + 1;
    return need;
  }

  private Need inside() {
    Need inside = alternatives();
    at++;
    return inside;
  }

  /** Where the group that is open closes. */
  private int closing() {
    int depth = 0;
    int classes = 0;
    for (int i = at; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        classes++;
      } else if (classes > 0) {
        classes -= c == ']' ? 1 : 0;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    throw new NotUnderstood();
  }

  private Need characterClass() {
    int start = at;
    int depth = 1;
    while (depth > 0) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
    String inside = regex.substring(start, at - 1);
    boolean isPlain = inside.chars().noneMatch(c -> "^[]\\-&".indexOf(c) >= 0);
    return isPlain ? oneOf(inside) : Need.NOTHING;
  }

  private static Need oneOf(String characters) {
    return Need.words(
        characters
            .chars()
            .mapToObj(Character::toString)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Need escape() {
    char c = regex.charAt(at++);
    if (c == 'u') {
      at += 4;
      return oneOf(String.valueOf((char) Integer.parseInt(regex, at - 4, at, 16)));
    }
    if (c == 'p' || c == 'P') {
      at = regex.indexOf('}', at) + 1;
      return Need.NOTHING;
    }
    if (Character.isDigit(c) || c == 'k' || c == 'Q') {
      throw new NotUnderstood();
    }
    return switch (c) {
      case 'd' -> oneOf("0123456789");
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> Need.NO_WIDTH;
      default -> Character.isLetter(c) ? Need.NOTHING : oneOf(String.valueOf(c));
    };
  }

  private Need quantified(Need atom) {
    if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return atom;
    }
    char sign = regex.charAt(at);
    boolean isOptional = sign == '?' || sign == '*' || regex.startsWith("{0", at);
    boolean isOnce = sign == '?';
    at = sign == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    if (!isOptional) {
      return new Need(Set.of(), atom.clauses());
    }
    if (!isOnce || atom.exact.isEmpty()) {
      return Need.NOTHING;
    }
    Set<String> maybe = new LinkedHashSet<>(atom.exact);
    maybe.add("");
    return Need.words(maybe);
  }
}
