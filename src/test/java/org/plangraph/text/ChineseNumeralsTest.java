package org.plangraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "一百二十三万, 1230000", "二〇三五, 2035", "二零二五, 2025", "十四, 14", "二十, 20", "两千零五, 2005",
    "3.5万, 35000", "1200, 1200", "一亿二千万, 120000000", "三万亿, 3000000000000", "百, 100", "两, 2",
    "壹佰贰拾, 120", "一千万, 10000000"
  })
  void reads_numerals(String words, BigDecimal expected) {
    assertEquals(0, expected.compareTo(ChineseNumerals.parse(words).orElseThrow()), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "规划", "第十四", "十四五规划", "3.万", "1.2.3"})
  void refuses_what_is_no_numeral(String words) {
    assertEquals(Optional.empty(), ChineseNumerals.parse(words));
  }

  @Property
  void reads_back_what_it_spells(@ForAll @IntRange(max = 99_999_999) int number) {
    String spelled = ChineseNumerals.spell(number);
    assertTrue(spelled.chars().allMatch(c -> ChineseNumerals.isNumeral((char) c)), spelled);
    assertEquals(Optional.of(number), ChineseNumerals.parseInt(spelled), spelled);
  }
}
