/** Search over HTTP: words in, texts with what has them out. */
@NullMarked
package org.plangraph.web.search;

import org.jspecify.annotations.NullMarked;
