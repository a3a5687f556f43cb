package org.plangraph.ingest.outline;

import org.jspecify.annotations.Nullable;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Span;

/**
 * A heading that was found, before levels are known.
 *
 * @param kind what it heads
 * @param style how it is numbered, null for captions, run-in and named headings
 * @param form how it stands in the text
 * @param block index of its block
 * @param span its words, the full stop left out
 * @param bodyStart first unit of the text that follows in the same block; the block's end where
 *     none does
 */
record Heading(
    SectionKind kind, @Nullable NumberStyle style, Form form, int block, Span span, int bodyStart) {

  /** How a heading without a number came to be one. */
  enum Form {
    NUMBERED,
    NAMED,
    RUN_IN,
    CAPTION,
    GLOSSARY
  }
}
