package org.plangraph.ingest.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MisalignedGbkTest {

  private static final Charset GB = Charset.forName("GB18030");
  private static final Map<String, String> GLOSSES =
      Map.of("優", "yōu", "區", "qū", "創", "chuàng", "數", "shù", "現", "xiàn", "驅", "qū");

  /**
   * Does to a text what the hostile mirror does: glosses behind bytes, full-width marks narrowed
   * byte by byte.
   */
  private static String damaged(String text) {
    byte[] bytes = text.getBytes(GB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      String pair = i + 1 < bytes.length ? new String(bytes, i, 2, GB) : "";
      String gloss = GLOSSES.get(pair);
      if (gloss != null) {
        out.write(bytes, i, 2);
        out.writeBytes(("(" + gloss + ")").getBytes(GB));
        i++;
      } else if ("？；".contains(pair) && pair.length() == 1) {
        out.write(pair.equals("？") ? '?' : ';');
        i++;
      } else {
        out.write(bytes[i]);
      }
    }
    return decoded(out.toByteArray());
  }

  /**
   * Decodes as the mirror did: a lead byte without a trail becomes a question mark, an opening
   * bracket behind it goes.
   */
  private static String decoded(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      if (lead < 0x80) {
        text.append((char) lead);
      } else if (trail >= 0x40) {
        text.append(new String(bytes, i++, 2, GB));
      } else {
        text.append('?');
        i += trail == '(' ? 1 : 0;
      }
    }
    return text.toString();
  }

  private static String repaired(String text) {
    return Repairs.repair(text, List.of(), Set.of("simplify")).text();
  }

  @Test
  void a_gloss_put_between_two_characters_gives_the_lost_byte_back() {
    String sentence = "優化區域佈局，藍圖變為美好現實，創新驅動。藍圖為美好現實而繪。";
    String damaged = damaged(sentence);
    assertFalse(damaged.contains("變為美好"), damaged);
    assertEquals(sentence, repaired(damaged));
  }

  @Test
  void a_narrowed_mark_gives_the_lost_byte_back_where_the_word_stands_elsewhere() {
    String sentence = "建設濱海科技城，濱海科技城在東，濱海大道在西，發展海科技。";
    String first = sentence.replaceFirst("濱海科技城，", damaged("濱海科技城") + "，");
    assertTrue(first.contains("?"), first);
    assertEquals(sentence, repaired(first));
  }

  @Test
  void a_character_without_a_witness_is_marked_and_not_invented() {
    String read = repaired(damaged("運送危化品實現。") + "化品實現目標。");
    assertTrue(read.startsWith("運送\uFFFD化品實現。"), read);
  }

  @Test
  void ordinary_question_marks_stay() {
    String text = "什么是共同富裕?;怎样实现?)答：逐步实现。";
    assertEquals(text, repaired(text));
  }
}
