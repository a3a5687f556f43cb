package org.plangraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extract.Sample;
import org.plangraph.extract.document.DocumentExtractor;
import org.plangraph.lexicon.Schemes;
import org.plangraph.model.Extraction;

class UnreadTest {

  @Test
  void quotes_each_number_that_no_rule_understood_with_the_words_before_it() {
    Extraction found =
        DocumentExtractor.load(Schemes.load())
            .extract(Sample.of("#第三章 主要目标", "到2025年，粮食产量达到30万吨，加快12平方公里启动区建设。"));

    assertEquals(List.of("加快12平方公里"), Unread.of(Path.of("a.txt"), found).quotes());
  }
}
