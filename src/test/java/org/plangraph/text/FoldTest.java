package org.plangraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void folds_forms_of_one_character_unit_for_unit() {
    assertEquals("(2025:>=9.5%~10)", Fold.fold("（２０２５：＞＝９．５％～１０）"));
    assertEquals("“十四五”[10]*", Fold.fold("「十四五」〔10〕∗"));
    assertEquals("a b c", Fold.fold("a\u3000b\u00a0c"));
  }

  @Test
  void keeps_length_and_rare_characters() {
    String text = "𠮷野家\uE000，二〇三五";
    assertEquals(text.length(), Fold.fold(text).length());
    assertEquals("𠮷野家\uE000,二〇三五", Fold.fold(text));
  }
}
