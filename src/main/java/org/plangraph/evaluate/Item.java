package org.plangraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One annotated or extracted item.
 *
 * @param fields its JSON fields
 */
record Item(Map<String, Object> fields) {

  @Nullable Object get(String field) {
    return fields.get(field);
  }

  String text(String field) {
    Object value = fields.get(field);
    return value == null ? "" : value.toString();
  }

  boolean has(String field) {
    Object value = fields.get(field);
    return value != null && !value.equals("") && !value.equals(Boolean.FALSE);
  }

  boolean isDoubtful() {
    return Boolean.TRUE.equals(fields.get("doubtful"));
  }

  /**
   * A number, null if absent.
   *
   * @throws NotSound if the field holds something else
   */
  @Nullable Double number(String field) {
    Object value = fields.get(field);
    if (value == null || value instanceof Boolean) {
      return null;
    } else if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new NotSound();
  }

  /** Nested items; empty if absent. */
  List<Item> items(String field) {
    List<Item> items = new ArrayList<>();
    if (fields.get(field) instanceof List<?> list) {
      list.forEach(
          value -> {
            if (value instanceof Map<?, ?> map) {
              items.add(of(map));
            }
          });
    }
    return items;
  }

  /** A nested item, without fields if absent. */
  Item item(String field) {
    return fields.get(field) instanceof Map<?, ?> map ? of(map) : new Item(Map.of());
  }

  /** Nested words; empty if absent. */
  List<String> texts(String field) {
    return fields.get(field) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  /** The same item with another value in one field. */
  Item with(String field, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new Item(changed);
  }

  static Item of(Map<?, ?> map) {
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(key.toString(), value));
    return new Item(fields);
  }

  /** An item that cannot be read; it counts as made up. */
  static final class NotSound extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
