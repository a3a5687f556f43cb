package org.plangraph.ingest.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总量突破1000亿元1，比重达到30%2。 | 总量突破1000亿元，比重达到30%。
          总量突破1000亿元①，比重稳定。 | 总量突破1000亿元，比重稳定。
          总量突破1000亿元²，比重稳定。 | 总量突破1000亿元，比重稳定。
          面积5平方公里,浓度25微克/m³，稳定。 | 面积5平方公里,浓度25微克/m³，稳定。
          总量突破1000亿元3，比重达到30%7。 | 总量突破1000亿元3，比重达到30%7。
          增速5.1%，户均1200元，共12项。 | 增速5.1%，户均1200元，共12项。
          分为①城区，②集镇。 | 分为①城区，②集镇。
          """)
  void takes_out_marks_and_leaves_numbers(String source, String expected) {
    assertEquals(expected, Repairs.repair(source, List.of(), Set.of()).text().strip());
  }
}
