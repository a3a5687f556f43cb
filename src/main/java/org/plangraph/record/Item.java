package org.plangraph.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.model.Reference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object under construction; what is absent or blank is left out. */
final class Item {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  ObjectNode node() {
    return node;
  }

  Item put(String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      node.put(field, text);
    }
    return this;
  }

  Item put(String field, @Nullable Integer number) {
    if (number != null) {
      node.put(field, number.intValue());
    }
    return this;
  }

  /** A plain decimal without exponent and without needless zeros. */
  Item put(String field, @Nullable BigDecimal number) {
    if (number != null) {
      node.put(field, plain(number));
    }
    return this;
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A flag that is left out while it is false. */
  Item flag(String field, boolean value) {
    if (value) {
      node.put(field, true);
    }
    return this;
  }

  Item put(String field, ObjectNode child) {
    node.set(field, child);
    return this;
  }

  Item texts(String field, List<String> texts) {
    ArrayNode array = node.putArray(field);
    texts.forEach(array::add);
    return this;
  }

  Item nodes(String field, List<ObjectNode> children) {
    node.putArray(field).addAll(children);
    return this;
  }

  /**
   * A thing by its name: {@code field} holds the words, {@code fieldKey} the IRI tail, and while
   * there is none {@code unresolvedField} repeats the words for the mapping.
   */
  Item end(String field, Reference reference) {
    put(field, reference.name());
    if (reference.iriTail() == null) {
      return put(
          "unresolved" + Character.toUpperCase(field.charAt(0)) + field.substring(1),
          reference.name());
    }
    return put(field + "Key", reference.iriTail());
  }
}
