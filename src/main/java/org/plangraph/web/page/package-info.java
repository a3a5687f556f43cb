/**
 * The pages: home, search, things, plans, questions, pictures, editor, accuracy, in Chinese and
 * English.
 *
 * <p>In: requests of browsers, the served generation. Out: HTML that can be read without scripts,
 * and JSON for the pictures. What pages need of the graph stands in {@code queries/pages}.
 */
@NullMarked
package org.plangraph.web.page;

import org.jspecify.annotations.NullMarked;
