package org.plangraph.extract.rule;

import java.util.HashSet;
import java.util.Set;

/**
 * The characters without which a regular expression cannot match, so that a look for them can spare
 * a try.
 *
 * <p>Errs on the side of fewer: what it does not understand is taken to need nothing. Grammar:
 * {@code alternatives = sequence ("|" sequence)*}, {@code sequence = (atom quantifier?)*}, {@code
 * atom = literal | escape | class | group}.
 */
final class MandatoryCharacters {

  private final String regex;
  private int at;

  private MandatoryCharacters(String regex) {
    this.regex = regex;
  }

  /** Characters that stand in every match of {@code regex}. */
  static Set<Character> of(String regex) {
    MandatoryCharacters parser = new MandatoryCharacters(regex);
    Set<Character> needed = parser.alternatives();
    return parser.at == regex.length() ? needed : Set.of();
  }

  private Set<Character> alternatives() {
    Set<Character> common = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      common.retainAll(sequence());
    }
    return common;
  }

  private Set<Character> sequence() {
    Set<Character> needed = new HashSet<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Set<Character> atom = atom();
      if (!isOptional()) {
        needed.addAll(atom);
      }
    }
    return needed;
  }

  private Set<Character> atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.', '^', '$' -> Set.of();
      default -> Character.isSurrogate(c) ? Set.of() : Set.of(c);
    };
  }

  private Set<Character> group() {
    boolean looksAround =
        regex.startsWith("?=", at)
            || regex.startsWith("?!", at)
            || regex.startsWith("?<=", at)
            || regex.startsWith("?<!", at);
    if (regex.startsWith("?<", at) && !looksAround) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.startsWith("?", at)) {
      at += regex.startsWith("?<", at) ? 3 : 2;
    }
    Set<Character> inside = alternatives();
    at++;
    return looksAround ? Set.of() : inside;
  }

  private Set<Character> characterClass() {
    int depth = 1;
    while (at < regex.length() && depth > 0) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
    return Set.of();
  }

  private Set<Character> escape() {
    char c = regex.charAt(at++);
    if (c == 'u') {
      at += 4;
      return Set.of((char) Integer.parseInt(regex, at - 4, at, 16));
    }
    if (c == 'p' || c == 'P') {
      at = regex.indexOf('}', at) + 1;
      return Set.of();
    }
    return Character.isLetterOrDigit(c) ? Set.of() : Set.of(c);
  }

  /** Reads a quantifier; whether it allows for none. */
  private boolean isOptional() {
    boolean optional = false;
    if (at < regex.length() && "?*+".indexOf(regex.charAt(at)) >= 0) {
      optional = regex.charAt(at++) != '+';
    } else if (at < regex.length() && regex.charAt(at) == '{') {
      int close = regex.indexOf('}', at);
      optional = regex.charAt(at + 1) == '0';
      at = close + 1;
    }
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return optional;
  }
}
