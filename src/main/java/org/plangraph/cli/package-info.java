/**
 * The command line: parses, calls the stages, prints, and gives the exit code.
 *
 * <p>Exit codes: 0 done, 1 a bug of ours, 2 wrong usage or some input failed, 3 a rule, mapping,
 * query or ontology file is broken.
 */
@NullMarked
package org.plangraph.cli;

import org.jspecify.annotations.NullMarked;
