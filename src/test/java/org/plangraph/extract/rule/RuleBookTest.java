package org.plangraph.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;
import org.plangraph.text.Fold;

class RuleBookTest {

  private static final String RULE =
      """
      parts:
        number: '\\d+'
        year: '20\\d\\d年'
      rules:
        - id: target.reach
          yields: target
          pattern: '{year}，(?<name>[^，。]{2,6}?){verb}{number}'
          answer: {year: year, value: number}
          set: {bound: '='}
          examples: [2025年，增加值达到9]
          counterexamples: [2025年，增加值提高]
      """;

  private static RuleBook book(String yaml) {
    Artefact verbs =
        new Artefact(
            "lexicon/verb.tsv",
            "term\tcanonical\tkind\tnot-in\tnote\n达\t达到\treach\t抵达\t\n达到\t\treach\t\t\n");
    return RuleBook.of(List.of(new Artefact("rules/t.yaml", yaml)), WordLists.of(List.of(verbs)));
  }

  @Test
  void finds_labelled_parts_over_folded_text() {
    String text = Fold.fold("2025年，增加值达到90亿元。");
    List<Mention> mentions = book(RULE).find(text, new Span(0, text.length()));
    assertEquals(1, mentions.size());
    assertEquals("90", mentions.get(0).text("value", text).orElseThrow());
    assertEquals("=", mentions.get(0).settings().get("bound"));
  }

  @Test
  void a_longer_word_vetoes_a_hit() {
    String text = Fold.fold("2025年，货物抵达90");
    assertTrue(book(RULE).find(text, new Span(0, text.length())).isEmpty());
  }

  @Test
  void prefers_priority_then_length() {
    String two =
        RULE
            + RULE.substring(RULE.indexOf("  - id"))
                .replace("target.reach", "target.urgent")
                .replace("yields: target", "yields: target\n    priority: 60");
    String text = "2025年,增加值达到90";
    assertEquals("target.urgent", book(two).find(text, new Span(0, text.length())).get(0).rule());
  }

  @Test
  void refuses_unknown_parts_doubles_and_rules_without_examples() {
    assertMessage("unknown part", RULE.replace("{verb}", "{werb}"));
    assertMessage("stands twice", RULE + RULE.substring(RULE.indexOf("  - id")));
    assertMessage("lacks examples", RULE.replace("examples: [2025年，增加值达到9]", "examples: []"));
    assertMessage(
        "unknown key",
        RULE.replace("priority", "priority")
            .replace("yields: target", "yields: target\n    prioriti: 3"));
    assertMessage("is no part of the pattern", RULE.replace("value: number", "value: amount"));
  }

  private static void assertMessage(String words, String yaml) {
    String message = assertThrows(ArtefactException.class, () -> book(yaml)).getMessage();
    assertTrue(message.contains(words), message);
    assertTrue(message.startsWith("rules/t.yaml:"), message);
  }
}
