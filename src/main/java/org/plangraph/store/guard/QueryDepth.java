package org.plangraph.store.guard;

/** Measures how deep a query's brackets nest, before a recursive parser sees it. */
final class QueryDepth {

  private final String text;
  private int at;

  private QueryDepth(String text) {
    this.text = text;
  }

  /** Most brackets open at one place, those in strings, IRIs and comments not counted. */
  static int of(String query) {
    return new QueryDepth(query).measure();
  }

  private int measure() {
    int open = 0;
    int deepest = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++open);
        case ')', ']', '}' -> open--;
        case '<' -> skipIri();
        case '#' -> skipTo('\n');
        case '"', '\'' -> skipString(c);
        default -> {}
      }
      at++;
    }
    return deepest;
  }

  /** An IRI has no blank; a comparison sign stands before one sooner or later. */
  private void skipIri() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        at = i;
        return;
      }
      if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
        return;
      }
    }
  }

  private void skipTo(char end) {
    int found = text.indexOf(end, at + 1);
    at = found < 0 ? text.length() : found;
  }

  private void skipString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    at += isLong ? 3 : 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (isLong ? text.startsWith(three, at) : c == quote) {
        at += isLong ? 2 : 0;
        return;
      }
      at++;
    }
  }
}
