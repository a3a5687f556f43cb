/**
 * Bytes of a file → source text: formats, encodings, and what to tell the caller when neither is
 * known.
 */
@NullMarked
package org.plangraph.ingest.source;

import org.jspecify.annotations.NullMarked;
