package org.plangraph.extract.platform;

import java.util.Comparator;
import java.util.List;
import org.plangraph.extract.Reading;
import org.plangraph.extract.identity.CanonicalName;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.identity.Ledger;
import org.plangraph.extract.naming.CommonWords;
import org.plangraph.extract.naming.Leads;
import org.plangraph.extract.naming.Mask;
import org.plangraph.extract.naming.NameReader;
import org.plangraph.extract.naming.Places;
import org.plangraph.extract.naming.Thing;
import org.plangraph.extract.naming.Things;
import org.plangraph.extract.naming.TypedNames;
import org.plangraph.extract.naming.Whereabouts;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Scheme;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Platform;

/**
 * Finds the platforms of a plan; one item for each, whatever the number of mentions. Threads may
 * share it.
 */
public final class PlatformExtractor {

  private final PlatformRules rules;
  private final TypedNames types;
  private final CommonWords common;
  private final Leads leads;
  private final Mask mask;
  private final Gazetteer gazetteer;
  private final IdentityKeys keys;
  private final Scheme strategies;
  private final PlatformFacts facts;

  /** An extractor by these rules, vocabularies and word lists. */
  public PlatformExtractor(RuleBook book, Schemes schemes, WordLists words, Gazetteer gazetteer) {
    Scheme industries = schemes.require("industry");
    this.rules = PlatformRules.of(book);
    this.types = new TypedNames(schemes.require("platform-type"));
    this.common = new CommonWords(words, industries);
    this.leads = new Leads(words);
    this.mask = new Mask(words);
    this.gazetteer = gazetteer;
    this.keys =
        new IdentityKeys(Ledger.load("platforms"), new CanonicalName(words), common, gazetteer);
    this.strategies = schemes.require("strategy");
    this.facts = new PlatformFacts(book, types, industries, keys);
  }

  /** All platforms in order of their first mention. */
  public List<Platform> extract(Reading reading) {
    NameReader reader =
        new NameReader(reading, Places.of(reading, gazetteer), types, common, leads);
    PlatformNames names = new PlatformNames(rules, reading, mask.of(reading.folded()), reader);
    Whereabouts whereabouts =
        new Whereabouts(gazetteer, reading.document().metadata().regionCode());
    List<Thing> things = new Things(keys::within, whereabouts::isPlace).group(names.find());
    things.removeIf(this::isStrategy);
    new BareNames(keys::within, whereabouts).join(names.bare(), things);
    things.sort(Comparator.comparingInt(thing -> thing.namings().get(0).span().start()));
    List<Platform> platforms =
        things.stream().map(thing -> facts.platform(reading, thing, whereabouts)).toList();
    return new Containment(platforms).withLarger();
  }

  /** A belt that is a strategy, such as 长江经济带. */
  private boolean isStrategy(Thing thing) {
    return thing.fullest().type().key().equals("belt")
        && strategies.find(thing.fullest().name()).isPresent();
  }
}
