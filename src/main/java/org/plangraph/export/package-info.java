/**
 * The graph for other tools: descriptions of it (VoID, DCAT, SPARQL service), tables with metadata,
 * annotations of all evidence, dumps.
 *
 * <p>In: a dataset in a read transaction, the address of the server. Out: RDF models, or bytes on a
 * stream.
 */
@NullMarked
package org.plangraph.export;

import org.jspecify.annotations.NullMarked;
