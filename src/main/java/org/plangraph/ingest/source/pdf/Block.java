package org.plangraph.ingest.source.pdf;

/** What a page is made of, from top to bottom. */
sealed interface Block permits Line, PrintedTable {

  Box box();
}
