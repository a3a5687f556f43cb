/** IRIs of the terms that Java names, as strings: ours and those we reuse. */
@NullMarked
package org.plangraph.vocab;

import org.jspecify.annotations.NullMarked;
