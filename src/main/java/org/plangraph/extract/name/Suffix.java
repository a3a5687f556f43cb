package org.plangraph.extract.name;

/**
 * A word that names of one type end in.
 *
 * @param word the ending, such as 旅游度假区
 * @param type type word it stands for
 * @param strong whether a directional or ordinary word before it is enough for a name (东部新城)
 */
public record Suffix(String word, String type, boolean strong) {}
