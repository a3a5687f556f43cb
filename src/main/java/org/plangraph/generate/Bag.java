package org.plangraph.generate;

import java.util.List;

/**
 * Draws without putting back until the bag is empty; then it is filled again.
 *
 * @param <T> what is in it
 */
final class Bag<T> {

  private final List<T> all;
  private final Draws draws;
  private List<T> order;
  private int next;

  Bag(List<T> all, Draws draws) {
    this.all = List.copyOf(all);
    this.draws = draws;
    this.order = draws.shuffled(this.all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  T next() {
    if (next == order.size()) {
      order = draws.shuffled(all);
      next = 0;
    }
    return order.get(next++);
  }
}
