package org.plangraph.quality;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plangraph.vocab.Plan;

class ShapedPropertiesTest {

  private final Map<String, Set<String>> known = ShapedProperties.byClass();

  @Test
  void a_class_has_the_properties_of_its_shape() {
    assertTrue(known.get(Plan.GOAL).contains(Plan.GOAL_TEXT), known.toString());
    assertFalse(known.get(Plan.GOAL).contains(Plan.NUMBER));
  }

  @Test
  void reused_properties_are_among_them() {
    assertTrue(
        known.values().stream()
            .flatMap(Set::stream)
            .anyMatch(property -> !property.startsWith("https://w3id.org/plangraph/")));
  }
}
