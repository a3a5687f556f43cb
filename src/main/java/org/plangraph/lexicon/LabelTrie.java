package org.plangraph.lexicon;

import java.util.Arrays;

/**
 * Folded names with a number each, walked unit by unit. Edges lie in one open-addressed table, so a
 * step costs one probe or two and a hundred thousand names take a few megabytes.
 */
public final class LabelTrie {

  /** What stands for no number and for no node. */
  public static final int NONE = -1;

  /** The node before the first unit of any name. */
  public static final int ROOT = 0;

  private static final long FREE = -1L;

  private long[] edges = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int nodeCount = 1;
  private int depth;

  /** A trie without names. */
  public LabelTrie() {
    Arrays.fill(edges, FREE);
    Arrays.fill(numbers, NONE);
  }

  /** Length of the longest name. */
  int depth() {
    return depth;
  }

  /** Gives a name its number and returns the one it had, {@link #NONE} if none. */
  public int put(String name, int number) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      int next = step(node, name.charAt(i));
      node = next == NONE ? grow(node, name.charAt(i)) : next;
    }
    int before = numbers[node];
    numbers[node] = number;
    depth = Math.max(depth, name.length());
    return before;
  }

  /** Number of a whole name, {@link #NONE} if it has none. */
  public int get(String name) {
    int node = ROOT;
    for (int i = 0; i < name.length() && node != NONE; i++) {
      node = step(node, name.charAt(i));
    }
    return node == NONE ? NONE : numbers[node];
  }

  /**
   * Finds the names that begin at a unit, shortest first.
   *
   * @param lengths receives their lengths; as long as {@link #depth()}
   * @param found receives their numbers
   * @return how many there are
   */
  int walk(Folded text, int from, int[] lengths, int[] found) {
    int count = 0;
    int node = ROOT;
    for (int i = from; i < text.length(); i++) {
      node = step(node, text.at(i));
      if (node == NONE) {
        return count;
      }
      if (numbers[node] != NONE) {
        lengths[count] = i - from + 1;
        found[count++] = numbers[node];
      }
    }
    return count;
  }

  /** Whether any name begins at a unit. */
  boolean isAt(Folded text, int from) {
    int node = ROOT;
    for (int i = from; i < text.length() && node != NONE; i++) {
      node = step(node, text.at(i));
      if (node != NONE && numbers[node] != NONE) {
        return true;
      }
    }
    return false;
  }

  /** The node behind {@code unit}, {@link #NONE} if no name goes on so. */
  public int step(int node, char unit) {
    long edge = (long) node << 16 | unit;
    int slot = slot(edge);
    return edges[slot] == edge ? targets[slot] : NONE;
  }

  /** Number of the name that ends at a node, {@link #NONE} if none does. */
  public int number(int node) {
    return numbers[node];
  }

  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != edge && edges[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int grow(int node, char unit) {
    if (nodeCount * 2 >= edges.length) {
      rehash();
    }
    if (nodeCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, nodeCount * 2);
      Arrays.fill(numbers, nodeCount, nodeCount * 2, NONE);
    }
    int slot = slot((long) node << 16 | unit);
    edges[slot] = (long) node << 16 | unit;
    targets[slot] = nodeCount;
    return nodeCount++;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        int slot = slot(oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
