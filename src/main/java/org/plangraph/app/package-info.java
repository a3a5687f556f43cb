/** Starts the program: main method, wiring, typed configuration. */
@NullMarked
package org.plangraph.app;

import org.jspecify.annotations.NullMarked;
