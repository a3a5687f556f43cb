/**
 * Named construction projects: found by form, one item a project, with type and status.
 *
 * <p>In: a {@link org.plangraph.extract.Reading}. Out: {@link org.plangraph.model.Project}s.
 */
@NullMarked
package org.plangraph.extract.project;

import org.jspecify.annotations.NullMarked;
