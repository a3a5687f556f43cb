package org.plangraph.extract.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.naming.CommonWords;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.Resolution;

/**
 * Keys of platforms and projects that are the same in every plan.
 *
 * <p>A name with something of its own is its own key, whatever place stands before it (南太湖新区); a
 * name that only its place tells apart is keyed by that place's code (湖州高新区), or by the plan's
 * region if it names none (东部新城).
 */
public final class IdentityKeys {

  private static final int DIGITS = 12;
  private static final String DIRECTIONS = "[东南西北中上下新老大]+[部城]?";

  private final Ledger ledger;
  private final CanonicalName canonical;
  private final CommonWords common;
  private final Gazetteer gazetteer;

  /** Keys by decisions of people, then by form. */
  public IdentityKeys(
      Ledger ledger, CanonicalName canonical, CommonWords common, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.canonical = canonical;
    this.common = common;
    this.gazetteer = gazetteer;
  }

  /**
   * What names of one thing in one document share: the decision's key or the canonical spelling.
   */
  public String within(String name) {
    return ledger.key(name).orElseGet(() -> canonical.of(name));
  }

  /**
   * The key of a thing.
   *
   * @param names all its names in the plan, the fullest first
   * @param ending ending of the fullest name that tells its type
   * @param home code of the plan's region, null if unknown
   */
  public String key(List<String> names, String ending, @Nullable String home) {
    return ledger
        .key(names)
        .orElseGet(() -> hash(identity(canonical.of(names.get(0)), canonical.of(ending), home)));
  }

  private String identity(String name, String ending, @Nullable String home) {
    String place = home == null ? "" : home;
    String rest = name;
    for (RegionMention mention : gazetteer.mentions(name, home)) {
      if (mention.span().start() != name.length() - rest.length()
          || mention.span().end() >= name.length()) {
        break;
      }
      if (mention.resolution() instanceof Resolution.Found found) {
        place = found.region().code();
        rest = name.substring(mention.span().end());
      }
    }
    if (rest.startsWith("至")) {
      return name;
    }
    String core = rest.endsWith(ending) ? rest.substring(0, rest.length() - ending.length()) : rest;
    String own = common.residue(core).replaceAll(DIRECTIONS, "");
    return own.length() >= 2 || own.chars().anyMatch(c -> c < 128) ? rest : place + ":" + rest;
  }

  private static String hash(String identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
