/**
 * Indicator tables: columns get meanings, slid cells go back to their columns, rows become
 * indicator rows.
 *
 * <p>In: the tables of a {@link org.plangraph.extract.Reading}, rows of cells without meaning. Out:
 * {@link org.plangraph.model.IndicatorRow}s. Cells that lost a merged neighbour are aligned by the
 * best total fit of cell shapes and column kinds.
 */
@NullMarked
package org.plangraph.extract.row;

import org.jspecify.annotations.NullMarked;
