package org.plangraph.extract.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.Resolution;

/**
 * Keys of platforms and projects that are the same in every plan.
 *
 * <p>A name with something of its own is its own key (南太湖新区); a name that only its place tells apart
 * (湖州高新区) is keyed by the place's code and the type. Names in the ledger get the ledger's key.
 */
public final class IdentityKeys {

  private static final int DIGITS = 12;

  private final Map<String, String> ledger;
  private final Gazetteer gazetteer;

  private IdentityKeys(Map<String, String> ledger, Gazetteer gazetteer) {
    this.ledger = ledger;
    this.gazetteer = gazetteer;
  }

  /**
   * Keys with the ledger of one kind.
   *
   * @param kind {@code platforms} or {@code projects}
   * @throws ArtefactException if a line of the ledger is malformed or a name stands twice
   */
  public static IdentityKeys load(String kind, Gazetteer gazetteer) {
    return new IdentityKeys(ledger(Artefacts.read("ontology/identity/" + kind + ".tsv")), gazetteer);
  }

  /**
   * The key of a thing.
   *
   * @param names all its names in the plan, folded
   * @param canonical canonical form of its fullest name
   * @param home code of the plan's region, null if unknown
   */
  public String key(List<String> names, CanonicalName canonical, @Nullable String home) {
    for (String name : names) {
      String known = ledger.get(name.replaceAll("[\\s“”]", ""));
      if (known != null) {
        return known;
      }
    }
    return hash(identity(canonical, home));
  }

  private String identity(CanonicalName canonical, @Nullable String home) {
    String core = canonical.core();
    String place = "";
    for (RegionMention mention : gazetteer.mentions(core, home)) {
      boolean leads = mention.span().start() == 0;
      if (leads && mention.resolution() instanceof Resolution.Found found) {
        place = found.region().code();
        core = core.substring(mention.span().end());
      } else if (leads && mention.resolution() instanceof Resolution.FoundArea) {
        core = core.substring(mention.span().end());
      }
      break;
    }
    String own = core.replaceAll("[()]", "");
    return own.length() >= 3 || place.isEmpty() && !own.isEmpty()
        ? own + "|" + canonical.type()
        : place + ":" + own + "|" + canonical.type();
  }

  private static Map<String, String> ledger(Artefact file) {
    Map<String, String> ledger = new HashMap<>();
    String[] lines = file.text().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("#") || lines[i].isBlank()) {
        continue;
      }
      String[] cells = lines[i].split("\t");
      Origin origin = new Origin(file.path(), i + 1, 1);
      if (cells.length < 2 || !cells[1].matches("[a-z0-9-]+")) {
        throw new ArtefactException(origin, "malformed line", "Write name⇥key⇥reason");
      } else if (ledger.put(cells[0], cells[1]) != null) {
        throw new ArtefactException(origin, "«" + cells[0] + "» stands twice", "Keep one");
      }
    }
    return ledger;
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
