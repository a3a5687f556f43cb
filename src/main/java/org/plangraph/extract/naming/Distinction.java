package org.plangraph.extract.naming;

/**
 * What tells a name from the common word for such things.
 *
 * @param placed whether it names a place, the nation not counted
 * @param divided whether it names a division, not only an area such as 长三角
 * @param nested whether it begins with the word for a platform: 高新区科创园
 * @param residue what is left of it without common words
 */
public record Distinction(
    boolean placed,
    boolean divided,
    boolean nested,
    String residue) {

  /** Whether it has a place or words of its own. */
  public boolean isOwn() {
    return placed || nested || residue.length() >= 2 || residue.chars().anyMatch(Distinction::isLatin);
  }

  private static boolean isLatin(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** A name that its context makes one. */
  static Distinction given(String name) {
    return new Distinction(false, false, true, name);
  }
}
