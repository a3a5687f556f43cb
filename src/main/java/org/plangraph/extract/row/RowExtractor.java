package org.plangraph.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plangraph.extract.Reading;
import org.plangraph.model.IndicatorRow;
import org.plangraph.model.Reference;
import org.plangraph.model.Table;

/** Finds the rows of all indicator tables of a document. */
public final class RowExtractor {

  private final Predicate<String> isUnit;
  private final Function<String, Reference> indicators;

  /**
   * An extractor.
   *
   * @param isUnit whether folded words without blanks are a unit
   * @param indicators resolves the name of an indicator
   */
  public RowExtractor(Predicate<String> isUnit, Function<String, Reference> indicators) {
    this.isUnit = isUnit;
    this.indicators = indicators;
  }

  /** Rows in order of the text. */
  public List<IndicatorRow> extract(Reading reading) {
    List<IndicatorRow> rows = new ArrayList<>();
    for (Table table : reading.document().tables()) {
      Optional<TableHead> head = TableHead.of(table, reading.document().metadata());
      head.ifPresent(h -> rows.addAll(new TableRows(reading, table, h, isUnit, indicators).read()));
    }
    return rows;
  }
}
