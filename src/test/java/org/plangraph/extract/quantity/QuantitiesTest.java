package org.plangraph.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.extract.Corpus;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Span;
import org.plangraph.text.Fold;

class QuantitiesTest {

  private static final Quantities QUANTITIES = Quantities.of(RuleBook.load(), WordLists.load());

  @TestFactory
  Stream<DynamicTest> reads_numbers_with_units_and_bounds() {
    return Corpus.read("quantities").tests(QuantitiesTest::read);
  }

  @Test
  void a_cell_is_one_quantity_or_none() {
    assertEquals("亿元", QUANTITIES.parse(Fold.fold(" 1,200亿元以上 ")).orElseThrow().unit());
    assertTrue(QUANTITIES.parse("完成3项").isEmpty());
  }

  private static List<String> read(String text) {
    String folded = Fold.fold(text);
    return QUANTITIES.in(folded, new Span(0, folded.length())).stream()
        .map(QuantitiesTest::render)
        .toList();
  }

  private static String render(Quantity quantity) {
    String number =
        quantity.number() == null
            ? quantity.low() + "–" + quantity.high()
            : quantity.number().toPlainString();
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    String cumulative = quantity.cumulative() ? " cumulative" : "";
    return quantity.bound().word() + " " + number + unit + cumulative;
  }
}
