package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plangraph.model.Cell;
import org.plangraph.model.Metadata;
import org.plangraph.model.Table;
import org.plangraph.model.TableRow;
import org.plangraph.text.Fold;

/**
 * The columns of an indicator table, read from its one or two head rows.
 *
 * @param columns from left to right; a GROUP column stands before the NAME column
 * @param rowCount number of head rows
 */
record TableHead(List<Column> columns, int rowCount) {

  /** Reads the head; empty if the table is no indicator table. */
  static Optional<TableHead> of(Table table, Metadata metadata) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    ColumnTitle titles = new ColumnTitle(metadata);
    List<String> first = words(table.rows().get(0));
    List<String> second = table.rows().size() > 1 ? words(table.rows().get(1)) : List.of();
    boolean twoLevels = isSecondLevel(titles, first, second);
    List<String> joined = twoLevels ? join(titles, first, second) : first;
    List<Column> columns = withGroup(joined.stream().map(titles::column).toList());
    boolean named = columns.stream().anyMatch(column -> column.kind() == ColumnKind.NAME);
    boolean valued =
        columns.stream()
            .anyMatch(c -> c.kind() == ColumnKind.LEVEL || c.kind() == ColumnKind.GROWTH);
    return named && valued
        ? Optional.of(new TableHead(columns, twoLevels ? 2 : 1))
        : Optional.empty();
  }

  /** Place of the first column of a kind, -1 for none. */
  int indexOf(ColumnKind kind) {
    return columns.stream().map(Column::kind).toList().indexOf(kind);
  }

  private static List<String> words(TableRow row) {
    List<String> words =
        new ArrayList<>(
            row.cells().stream().map(Cell::text).map(Fold::fold).map(TableHead::compact).toList());
    while (!words.isEmpty() && words.get(words.size() - 1).isEmpty()) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static String compact(String words) {
    return words.replaceAll("[\\s“”]", "");
  }

  private static boolean isSecondLevel(
      ColumnTitle titles, List<String> first, List<String> second) {
    List<String> filled = second.stream().filter(word -> !word.isEmpty()).toList();
    return !filled.isEmpty()
        && (first.stream().anyMatch(word -> !titles.isLeaf(word)) || second.size() == first.size())
        && filled.stream()
            .map(titles::column)
            .allMatch(
                column -> column.kind() != ColumnKind.OTHER && !isPlainNumber(column.title()));
  }

  private static boolean isPlainNumber(String words) {
    return words.matches("[\\d.]+");
  }

  private static List<String> join(ColumnTitle titles, List<String> first, List<String> second) {
    if (first.size() == second.size()) {
      List<String> joined = new ArrayList<>();
      for (int i = 0; i < first.size(); i++) {
        String below = second.get(i);
        joined.add(first.get(i).equals(below) ? below : first.get(i) + below);
      }
      return joined;
    }
    List<String> lower = second.stream().filter(word -> !word.isEmpty()).toList();
    List<String> groups = first.stream().filter(word -> !titles.isLeaf(word)).toList();
    List<String> joined = new ArrayList<>();
    int next = 0;
    for (String word : first) {
      if (titles.isLeaf(word)) {
        joined.add(word);
        continue;
      }
      int share = share(titles, groups, word, lower.size());
      for (int i = 0; i < share && next < lower.size(); i++) {
        joined.add(word + lower.get(next++));
      }
    }
    return joined;
  }

  /** Lower heads below {@code group}: as many as the others have, or else one below a base. */
  private static int share(ColumnTitle titles, List<String> groups, String group, int lower) {
    int bases = (int) groups.stream().filter(titles::isBase).count();
    if (lower % groups.size() == 0 || bases == 0 || bases == groups.size()) {
      return lower / groups.size();
    }
    return titles.isBase(group) ? 1 : (lower - bases) / (groups.size() - bases);
  }

  private static List<Column> withGroup(List<Column> columns) {
    List<Column> all = new ArrayList<>();
    boolean named = false;
    for (Column column : columns) {
      boolean name = column.kind() == ColumnKind.NAME;
      if (name && !named) {
        all.add(Column.plain(ColumnKind.GROUP, column.title()));
      }
      all.add(name && named ? Column.plain(ColumnKind.OTHER, column.title()) : column);
      named |= name;
    }
    return List.copyOf(all);
  }
}
