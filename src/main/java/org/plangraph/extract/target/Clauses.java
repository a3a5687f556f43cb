package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.model.Span;

/** Cuts a sentence at commas and colons and keeps the clauses that can hold a number. */
final class Clauses {

  private static final String ENDS = ",;:。!?\n";
  private static final Pattern NUMERIC =
      Pattern.compile("\\d|翻|[百千十]|[一两二三四五六七八九][所座家条]|第[一二三四五六七八九]");

  private Clauses() {}

  static List<Span> withNumbers(String folded, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i == sentence.end()
          || ENDS.indexOf(folded.charAt(i)) >= 0 && !insideNumber(folded, i, sentence)) {
        if (i > start && NUMERIC.matcher(folded).region(start, i).find()) {
          clauses.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  private static boolean insideNumber(String folded, int at, Span sentence) {
    return (folded.charAt(at) == ',' || folded.charAt(at) == ':')
        && at > sentence.start()
        && at + 1 < sentence.end()
        && Character.isDigit(folded.charAt(at - 1))
        && Character.isDigit(folded.charAt(at + 1));
  }
}
