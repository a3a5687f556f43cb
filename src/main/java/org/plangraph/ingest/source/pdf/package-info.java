/**
 * Text layer of PDF files. In come bytes, out goes text with a line for each printed line and for
 * each row of a table, and with the page and box of each.
 *
 * <p>Glyphs and ruled lines of a page are gathered first. Ruled lines make grids with merged cells;
 * what stands outside them is put into lines, and lines whose words stand in columns make tables
 * too. Running heads and page numbers are left out before, so that tables and sentences go on over
 * pages.
 */
@NullMarked
package org.plangraph.ingest.source.pdf;

import org.jspecify.annotations.NullMarked;
