/**
 * The questions as tools for language-model clients (Model Context Protocol), over HTTP and over
 * standard input and output.
 *
 * <p>In: offers of tools. Out: a server that lists and calls them. What a caller did wrong is the
 * text of an error result, so that a model can mend it.
 */
@NullMarked
package org.plangraph.mcp;

import org.jspecify.annotations.NullMarked;
