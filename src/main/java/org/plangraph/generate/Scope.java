package org.plangraph.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the variables of a text hold, inner ones before outer ones. */
final class Scope {

  private final @Nullable Scope outer;
  private final String topic;
  private final Map<String, List<Thing>> held = new HashMap<>();

  private Scope(@Nullable Scope outer, String topic) {
    this.outer = outer;
    this.topic = topic;
  }

  static Scope top() {
    return new Scope(null, "");
  }

  Scope inner() {
    return new Scope(this, topic);
  }

  Scope inner(String innerTopic) {
    return new Scope(this, innerTopic);
  }

  /** Topic of the place in the plan, such as {@code rural}. */
  String topic() {
    return topic;
  }

  void hold(String name, List<Thing> things) {
    held.put(name, things);
  }

  void hold(String name, Thing thing) {
    hold(name, List.of(thing));
  }

  /** What a variable holds, empty if it holds nothing. */
  List<Thing> all(String name) {
    List<Thing> here = held.get(name);
    if (here != null) {
      return here;
    }
    return outer == null ? List.of() : outer.all(name);
  }

  Optional<Thing> one(String name) {
    return all(name).stream().findFirst();
  }

  /** Whether {@code variable.field} holds one of the wanted values, for each of the conditions. */
  boolean holds(Map<String, List<String>> conditions) {
    return conditions.entrySet().stream()
        .allMatch(entry -> entry.getValue().contains(value(entry.getKey())));
  }

  private String value(String path) {
    int dot = path.indexOf('.');
    String field = dot < 0 ? "text" : path.substring(dot + 1);
    return one(dot < 0 ? path : path.substring(0, dot)).map(t -> t.field(field)).orElse("");
  }
}
