/**
 * All kinds of extraction over one document: in comes a {@code PlanDocument}, out comes its {@code
 * Extraction}.
 */
@NullMarked
package org.plangraph.extract.document;

import org.jspecify.annotations.NullMarked;
