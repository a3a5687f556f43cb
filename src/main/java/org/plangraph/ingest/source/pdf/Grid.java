package org.plangraph.ingest.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A grid of ruled lines with merged cells: places between lines that no wall parts are one cell.
 *
 * <p>The outer lines at the left and right may be missing, as they often are in Chinese tables.
 */
final class Grid {

  private static final float NEAR = 3;
  private static final int MOST_PLACES = 20_000;

  private final List<Float> xs;
  private final List<Float> ys;
  private final int[] owners;

  private Grid(List<Float> xs, List<Float> ys, int[] owners) {
    this.xs = xs;
    this.ys = ys;
    this.owners = owners;
  }

  /** All grids of at least two rows and two columns. */
  static List<Grid> of(List<Rule> rules) {
    List<Grid> grids = new ArrayList<>();
    for (List<Rule> touching : components(Rule.joined(rules))) {
      List<Float> ys = places(touching.stream().filter(Rule::horizontal).map(Rule::at).toList());
      List<Float> across =
          new ArrayList<>(
              touching.stream().filter(rule -> !rule.horizontal()).map(Rule::at).toList());
      touching.stream()
          .filter(Rule::horizontal)
          .forEach(rule -> across.addAll(List.of(rule.from(), rule.to())));
      boolean walls = touching.stream().anyMatch(rule -> !rule.horizontal());
      List<Float> xs = walls ? places(outer(across, touching)) : List.of();
      if (xs.size() >= 3 && ys.size() >= 3 && xs.size() * ys.size() <= MOST_PLACES) {
        grids.add(merged(xs, ys, touching));
      }
    }
    return grids;
  }

  boolean holds(Box box) {
    return column(box.centerX()) >= 0 && row(box.centerY()) >= 0;
  }

  /** The table of the glyphs that stand in the grid. */
  PrintedTable table(List<Glyph> glyphs) {
    int width = xs.size() - 1;
    Map<Integer, List<Glyph>> byOwner = new HashMap<>();
    for (Glyph glyph : glyphs) {
      int place = row(glyph.box().centerY()) * width + column(glyph.box().centerX());
      byOwner.computeIfAbsent(owners[place], key -> new ArrayList<>()).add(glyph);
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r + 1 < ys.size(); r++) {
      List<Cell> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        int owner = owners[r * width + c];
        row.add(
            new Cell(
                Cell.pieces(byOwner.getOrDefault(owner, List.of())),
                r - owner / width,
                c - owner % width));
      }
      rows.add(row);
    }
    int page = glyphs.get(0).box().page();
    return new PrintedTable(
        new Box(page, xs.get(0), ys.get(0), xs.get(width), ys.get(ys.size() - 1)), rows);
  }

  private int column(float x) {
    return interval(xs, x);
  }

  private int row(float y) {
    return interval(ys, y);
  }

  private static int interval(List<Float> edges, float at) {
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i) <= at && at < edges.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static Grid merged(List<Float> xs, List<Float> ys, List<Rule> rules) {
    int width = xs.size() - 1;
    int height = ys.size() - 1;
    Groups places = new Groups(width * height);
    for (int r = 0; r < height; r++) {
      for (int c = 0; c < width; c++) {
        float x = (xs.get(c) + xs.get(c + 1)) / 2;
        float y = (ys.get(r) + ys.get(r + 1)) / 2;
        if (c + 1 < width && !isWall(rules, false, xs.get(c + 1), y)) {
          places.join(r * width + c, r * width + c + 1);
        }
        if (r + 1 < height && !isWall(rules, true, ys.get(r + 1), x)) {
          places.join(r * width + c, (r + 1) * width + c);
        }
      }
    }
    return new Grid(xs, ys, places.firsts());
  }

  private static boolean isWall(List<Rule> rules, boolean horizontal, float at, float place) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.horizontal() == horizontal
                    && Math.abs(rule.at() - at) <= NEAR
                    && rule.covers(place));
  }

  /** Verticals, and the two ends of the horizontals. */
  private static List<Float> outer(List<Float> across, List<Rule> rules) {
    float left = across.stream().min(Float::compare).orElseThrow();
    float right = across.stream().max(Float::compare).orElseThrow();
    List<Float> xs = new ArrayList<>(List.of(left, right));
    rules.stream().filter(rule -> !rule.horizontal()).forEach(rule -> xs.add(rule.at()));
    return xs;
  }

  private static List<Float> places(List<Float> values) {
    List<Float> places = new ArrayList<>();
    for (float value : values.stream().sorted().toList()) {
      if (places.isEmpty() || value - places.get(places.size() - 1) > NEAR) {
        places.add(value);
      }
    }
    return places;
  }

  private static List<List<Rule>> components(List<Rule> rules) {
    Groups groups = new Groups(rules.size());
    List<Integer> horizontals = new ArrayList<>();
    List<Integer> verticals = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      (rules.get(i).horizontal() ? horizontals : verticals).add(i);
    }
    for (int h : horizontals) {
      for (int v : verticals) {
        if (touch(rules.get(h), rules.get(v))) {
          groups.join(h, v);
        }
      }
    }
    Map<Integer, List<Rule>> components = new java.util.TreeMap<>();
    int[] firsts = groups.firsts();
    for (int i = 0; i < rules.size(); i++) {
      components.computeIfAbsent(firsts[i], key -> new ArrayList<>()).add(rules.get(i));
    }
    return List.copyOf(components.values());
  }

  private static boolean touch(Rule horizontal, Rule vertical) {
    return horizontal.from() - NEAR <= vertical.at()
        && vertical.at() <= horizontal.to() + NEAR
        && vertical.from() - NEAR <= horizontal.at()
        && horizontal.at() <= vertical.to() + NEAR;
  }
}
