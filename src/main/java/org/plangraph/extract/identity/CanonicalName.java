package org.plangraph.extract.identity;

/**
 * The form in which variants of a name agree: its core without marks and level words, and its type.
 *
 * @param core what is its own, such as 湖州 in 湖州高新技术产业园区; may be empty
 * @param type type word, such as 高新区
 */
public record CanonicalName(String core, String type) {

  /**
   * The canonical form of a name.
   *
   * @param name folded name
   * @param suffix the ending that tells the type
   * @param type type word
   */
  public static CanonicalName of(String name, String suffix, String type) {
    int at = name.lastIndexOf(suffix);
    String core = at < 0 ? name : name.substring(0, at);
    String trailer = at < 0 ? "" : name.substring(at + suffix.length());
    String bare =
        (core + trailer).replaceAll("[\\s“”‘’\"·•*]", "").replaceAll("国家级|省级|市级|国家$", "");
    return new CanonicalName(bare, type);
  }

  /** Whether the other is a shorter name of the same thing: same type, and this core ends in its core. */
  public boolean isLongerThan(CanonicalName other) {
    return type.equals(other.type)
        && !other.core.isEmpty()
        && core.length() > other.core.length()
        && (core.endsWith(other.core) || core.replaceAll("[()]", "").endsWith(other.core));
  }

  @Override
  public String toString() {
    return core + "|" + type;
  }
}
