package org.plangraph.extract.naming;

import java.util.regex.Pattern;

/**
 * What tells a name from the common word for such things.
 *
 * @param placed whether it names a place, the nation not counted
 * @param divided whether it names a division, not only an area such as 长三角
 * @param nested whether it begins with the word for a platform: 高新区科创园
 * @param residue what is left of it without common words
 */
public record Distinction(boolean placed, boolean divided, boolean nested, String residue) {

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z\\d]");

  /** Whether it has a place or words of its own. */
  public boolean isOwn() {
    return placed || nested || residue.length() >= 2 || LATIN.matcher(residue).find();
  }

  /** Whether the name begins with words of its own. */
  public boolean startsOwn(String name) {
    return residue.length() >= 2 && name.startsWith(residue.substring(0, 2));
  }

  /** A name that its context makes one. */
  static Distinction given(String name) {
    return new Distinction(false, false, true, name);
  }
}
