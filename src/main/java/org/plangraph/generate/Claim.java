package org.plangraph.generate;

import java.util.List;
import java.util.Map;

/**
 * What a sentence states.
 *
 * @param list list of the records, such as {@code goals}
 * @param of variables whose fields make the record; the first may hold several things, each of
 *     which makes one
 * @param fields further fields
 */
record Claim(String list, List<String> of, Map<String, Template> fields) {}
