/**
 * Structure of a normal text: chapters, sections, run-in headings, boxes, tables, glossaries. In
 * comes the text, out go sections, passages and tables with UTF-16 spans.
 */
@NullMarked
package org.plangraph.ingest.outline;

import org.jspecify.annotations.NullMarked;
