package org.plangraph.ingest.source.pdf;

/** Words that stand together in one printed line. */
record Words(String text, Box box) {}
