/**
 * The frame for extraction rules: named parts, patterns, mentions.
 *
 * <p>In: the files of {@code rules/} and a text. Out: {@link org.plangraph.extract.rule.Mention}s.
 * Where mentions of one rule book overlap, the higher priority wins, then the longer, then the
 * earlier, then the smaller rule id.
 */
@NullMarked
package org.plangraph.extract.rule;

import org.jspecify.annotations.NullMarked;
