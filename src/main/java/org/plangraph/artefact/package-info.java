/**
 * Finds and reads the declarative files that are the product: rules, word lists, query heads.
 *
 * <p>In: files of the class path. Out: their content with its origin ({@code file:line:column}), or
 * an {@link org.plangraph.artefact.ArtefactException} that says what to mend and where.
 */
@NullMarked
package org.plangraph.artefact;

import org.jspecify.annotations.NullMarked;
