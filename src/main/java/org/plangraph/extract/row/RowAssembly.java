package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.model.Bound;
import org.plangraph.model.Cell;
import org.plangraph.model.Evidence;
import org.plangraph.model.Growth;
import org.plangraph.model.GrowthKind;
import org.plangraph.model.IndicatorRow;
import org.plangraph.model.Nature;
import org.plangraph.model.Reference;
import org.plangraph.model.Table;
import org.plangraph.model.Value;
import org.plangraph.model.ValueStatus;

/** Makes indicator rows of aligned rows. */
final class RowAssembly {

  private static final String RULE = "row.aligned";
  private static final double CONFIDENCE = 0.98;
  private static final Pattern SHARED = Pattern.compile("^每[十百千万]+(?:名|位)?(?:常住|户籍)?(?:人口|人)");
  private static final Pattern LISTED = Pattern.compile("^(.*)[（(]([^（）()]+)[）)]$");

  private final Reading reading;
  private final Table table;
  private final @Nullable String tableNumber;
  private final TableNotes notes;
  private final Predicate<String> isUnit;
  private final Function<String, Reference> indicators;
  private @Nullable String whole;
  private List<String> listed = List.of();
  private int listedAt;

  RowAssembly(
      Reading reading,
      Table table,
      @Nullable String tableNumber,
      TableNotes notes,
      Predicate<String> isUnit,
      Function<String, Reference> indicators) {
    this.reading = reading;
    this.table = table;
    this.tableNumber = tableNumber;
    this.notes = notes;
    this.isUnit = isUnit;
    this.indicators = indicators;
  }

  /**
   * The indicator row, empty if the row says nothing.
   *
   * @param row the aligned row
   * @param nameless number of rows below without a name of their own
   */
  Optional<IndicatorRow> row(AlignedRow row, int nameless) {
    Cell nameCell = row.nearestNameCell();
    if (nameCell == null) {
      return Optional.empty();
    }
    RowName own = RowName.of(nameCell.text(), isUnit);
    Cell groupCell = row.groupCell();
    String name = name(row, own, nameless);
    String group = group(row, own, groupCell, name);
    if (row.nameCell() != null && !own.part()) {
      whole = own.name();
    }
    boolean starred =
        own.starred() || (groupCell != null && RowName.of(groupCell.text(), isUnit).starred());
    IndicatorRow made = assemble(row, name, group, unit(row, own), starred && notes.starIsLocal());
    return made.values().isEmpty() && made.growth() == null && made.nature() == null
        ? Optional.empty()
        : Optional.of(made);
  }

  private String name(AlignedRow row, RowName own, int nameless) {
    if (row.nameCell() != null) {
      Matcher list = LISTED.matcher(own.name());
      listed =
          nameless > 0 && list.matches() ? List.of(list.group(2).split("[、,，和及/]")) : List.of();
      listed =
          listed.size() == nameless + 1
              ? listed.stream().map(item -> item + list.group(1)).toList()
              : List.of();
      listedAt = 0;
    } else {
      listedAt++;
    }
    return listedAt < listed.size() ? listed.get(listedAt) : own.name();
  }

  private @Nullable String group(
      AlignedRow row, RowName own, @Nullable Cell groupCell, String name) {
    if (own.part()) {
      return whole;
    } else if (!name.equals(own.name())) {
      return own.name();
    }
    return groupCell == null ? null : groupCell.text().replaceAll("[\\s\\u3000]+", "");
  }

  private @Nullable String unit(AlignedRow row, RowName own) {
    if (own.unit() != null) {
      return own.unit();
    }
    Cell cell = row.cellOf(ColumnKind.UNIT);
    String unit = cell == null ? "" : cell.text().replaceAll("[\\s—\\-/–]+$|^[\\s—\\-–]+", "");
    return unit.isEmpty() ? null : unit;
  }

  private IndicatorRow assemble(
      AlignedRow row, String name, @Nullable String group, @Nullable String unit, boolean local) {
    List<Value> values = new ArrayList<>();
    Growth planned = null;
    Growth achieved = null;
    for (int i = 0; i < row.columns().size(); i++) {
      Column column = row.columns().get(i);
      Cell cell = row.cell(i);
      Optional<CellValue> value = cell == null ? Optional.empty() : CellValue.read(cell.text());
      if (value.isEmpty()) {
        continue;
      }
      if (column.kind() == ColumnKind.LEVEL) {
        if (!value.get().change() || !row.coversRate(i)) {
          values.add(value(column, value.get(), cell, name));
        }
        planned =
            planned == null && value.get().change() ? growth(column, value.get(), cell) : planned;
      } else if (column.kind() == ColumnKind.GROWTH && column.isFact()) {
        achieved = growth(column, value.get(), cell);
      } else if (column.kind() == ColumnKind.GROWTH) {
        planned = growth(column, value.get(), cell);
      }
    }
    return new IndicatorRow(
        table.section(),
        tableNumber,
        row.number(),
        row.category(),
        indicator(name, group),
        group,
        unit,
        values,
        planned,
        achieved,
        nature(row),
        local,
        result(row),
        null,
        new Evidence(row.span(), RULE, CONFIDENCE));
  }

  /** A part of a group «每千人口…» is measured per thousand people although its own name omits it. */
  private Reference indicator(String name, @Nullable String group) {
    Matcher shared = SHARED.matcher(group == null ? "" : group);
    if (shared.find() && !name.startsWith("每")) {
      Reference whole = indicators.apply(shared.group() + name);
      if (whole.iriTail() != null) {
        return new Reference(name, whole.iriTail(), whole.certainty());
      }
    }
    return indicators.apply(name);
  }

  private Value value(Column column, CellValue cell, Cell at, String name) {
    boolean estimate =
        column.status() == ValueStatus.ACTUAL
            && column.year() != null
            && notes.isExpected(name, column.year());
    ValueStatus status = estimate ? ValueStatus.EXPECTED : column.status();
    return cell.change()
        ? new Value(
            column.year(), status, cell.raw(), null, null, null, Bound.EQUAL, false, at.span())
        : new Value(
            column.year(),
            status,
            cell.raw(),
            cell.number(),
            cell.low(),
            cell.high(),
            cell.bound(),
            cell.cumulative(),
            at.span());
  }

  private static Growth growth(Column column, CellValue cell, Cell at) {
    GrowthKind kind = column.growthKind();
    if (cell.isWorded()) {
      kind = GrowthKind.UNKNOWN;
    } else if (cell.cumulative() || cell.change()) {
      kind = GrowthKind.CUMULATIVE;
    } else if (kind == GrowthKind.UNKNOWN) {
      kind = GrowthKind.ANNUAL;
    }
    return new Growth(
        cell.raw(),
        cell.number(),
        cell.low(),
        cell.high(),
        kind,
        cell.bound(),
        column.status(),
        at.span());
  }

  private static @Nullable Nature nature(AlignedRow row) {
    Cell cell = row.cellOf(ColumnKind.NATURE);
    if (cell == null) {
      return null;
    }
    return cell.text().contains("约束")
        ? Nature.BINDING
        : cell.text().contains("预期") ? Nature.ANTICIPATORY : null;
  }

  private static @Nullable String result(AlignedRow row) {
    Cell cell = row.cellOf(ColumnKind.RESULT);
    return cell == null || cell.text().isBlank() ? null : cell.text().strip();
  }
}
