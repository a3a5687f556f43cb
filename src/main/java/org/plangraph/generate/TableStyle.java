package org.plangraph.generate;

import java.util.List;

/**
 * How the indicator tables of one plan are laid out.
 *
 * @param layout how cells stand in the text
 * @param hasCategory whether the first column names parts of the table
 * @param hasUnitColumn whether units have a column, else they stand behind the names
 * @param hasGrowth whether there is a column of growth a year
 * @param hasTwoHeads whether the years stand in a second line of the head
 * @param marksLocal whether some names bear a star
 * @param isExpected whether the baseline is an expectation, as in plans written before its year
 *     ends
 */
record TableStyle(
    TableLayout layout,
    boolean hasCategory,
    boolean hasUnitColumn,
    boolean hasGrowth,
    boolean hasTwoHeads,
    boolean marksLocal,
    boolean isExpected) {

  static TableStyle draw(Draws draws, boolean isHtml) {
    TableLayout layout = isHtml ? TableLayout.BARS : draws.pick(List.of(TableLayout.values()));
    boolean isGrid = layout == TableLayout.BARS || layout == TableLayout.TABS;
    return new TableStyle(
        layout,
        layout != TableLayout.CELLS && draws.chance(0.7),
        draws.chance(0.75),
        draws.chance(0.6),
        isGrid && !isHtml && draws.chance(0.35),
        draws.chance(0.2),
        draws.chance(0.2));
  }
}
