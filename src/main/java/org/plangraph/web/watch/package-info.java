/**
 * What an operator sees: whether the server can answer, how much it answers, and one line for each
 * request.
 */
@NullMarked
package org.plangraph.web.watch;

import org.jspecify.annotations.NullMarked;
