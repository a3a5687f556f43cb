/**
 * Names found by form: a type word at the end, a left end told from the words around it.
 *
 * <p>In: a sentence and a table of suffixes. Out: {@link org.plangraph.extract.name.FoundName}s that are
 * names of one thing; common nouns (一批众创空间, 省级开发区) are left out. Enumerations that share a tail
 * give one name an item.
 */
@NullMarked
package org.plangraph.extract.name;

import org.jspecify.annotations.NullMarked;
