package org.plangraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Property
  void agrees_with_the_platform_on_every_index(@ForAll @StringLength(max = 80) String text) {
    CodePoints points = new CodePoints(text);
    assertEquals(text.codePointCount(0, text.length()), points.count());
    for (int point = 0; point <= points.count(); point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertEquals(unit, points.toUnit(point));
      assertEquals(point, points.ofUnit(unit));
    }
  }

  @Test
  void counts_rare_characters_once() {
    CodePoints points = new CodePoints("𠮷野家");
    assertEquals(3, points.count());
    assertEquals(2, points.toUnit(1));
    assertEquals(1, points.ofUnit(2));
  }

  @Test
  void refuses_indices_outside_the_text() {
    CodePoints points = new CodePoints("湖州");
    assertThrows(IndexOutOfBoundsException.class, () -> points.ofUnit(3));
    assertThrows(IndexOutOfBoundsException.class, () -> points.toUnit(-1));
  }
}
