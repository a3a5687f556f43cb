/**
 * What a document says of itself. In come the normal text and its outline, out goes {@code
 * Metadata} and the plan's key.
 */
@NullMarked
package org.plangraph.ingest.metadata;

import org.jspecify.annotations.NullMarked;
