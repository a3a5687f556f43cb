package org.plangraph.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.text.Fold;

/** Every rule fires in its examples and keeps still in its counterexamples. */
class RulesTest {

  private static final RuleBook BOOK = RuleBook.load();

  @TestFactory
  Stream<DynamicTest> examples_fire() {
    return BOOK.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () ->
                                    assertTrue(
                                        fires(rule, text), rule.origin() + " does not fire"))));
  }

  @TestFactory
  Stream<DynamicTest> counterexamples_keep_still() {
    return BOOK.rules().stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertFalse(fires(rule, text), rule.origin() + " fires"))));
  }

  @Test
  void every_part_is_used() {
    assertEquals(Set.of(), BOOK.unusedParts());
  }

  private static boolean fires(Rule rule, String text) {
    String folded = Fold.fold(text);
    return rule.mentions(folded, 0, folded.length()).findAny().isPresent();
  }
}
