package org.plangraph.ingest.source.pdf;

/** Things that belong together, joined two by two. */
final class Groups {

  private final int[] parents;

  Groups(int count) {
    parents = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
    }
  }

  void join(int a, int b) {
    int first = first(a);
    int second = first(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** For each thing the first of its group. */
  int[] firsts() {
    int[] firsts = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      firsts[i] = first(i);
    }
    return firsts;
  }

  private int first(int thing) {
    int at = thing;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
