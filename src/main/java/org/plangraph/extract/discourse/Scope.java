package org.plangraph.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.model.Span;

/**
 * A full sentence: what stands between two full stops, semicolons included.
 *
 * @param span where it stands
 * @param section index of the innermost section, -1 before the first
 * @param opensParagraph whether it is the first of its paragraph
 */
record Scope(Span span, int section, boolean opensParagraph) {

  static List<Scope> of(Reading reading) {
    String text = reading.folded();
    List<Scope> scopes = new ArrayList<>();
    int previousEnd = 0;
    for (Sentence sentence : reading.sentences()) {
      boolean newLine = text.substring(previousEnd, sentence.span().start()).indexOf('\n') >= 0;
      boolean goesOn = !scopes.isEmpty() && !newLine && text.charAt(previousEnd - 1) == ';';
      if (goesOn) {
        Scope last = scopes.remove(scopes.size() - 1);
        scopes.add(
            new Scope(
                new Span(last.span().start(), sentence.span().end()),
                last.section(),
                last.opensParagraph()));
      } else {
        boolean opens = scopes.isEmpty() || newLine || last(scopes).section() != sentence.section();
        scopes.add(new Scope(sentence.span(), sentence.section(), opens));
      }
      previousEnd = sentence.span().end();
    }
    return List.copyOf(scopes);
  }

  private static Scope last(List<Scope> scopes) {
    return scopes.get(scopes.size() - 1);
  }
}
