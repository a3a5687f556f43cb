/**
 * The domain: what a planning document is and what one says.
 *
 * <p>Plain records and enums without behaviour beyond their invariants. Every offset in this
 * package counts UTF-16 units of the normal text; code points appear only where records leave the
 * program.
 */
@NullMarked
package org.plangraph.model;

import org.jspecify.annotations.NullMarked;
