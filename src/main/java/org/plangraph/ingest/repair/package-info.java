/**
 * Repairs of a damaged copy, each a named step. In comes the source text, out go the normal text, a
 * map back to the source and a ledger of what was changed how often.
 */
@NullMarked
package org.plangraph.ingest.repair;

import org.jspecify.annotations.NullMarked;
