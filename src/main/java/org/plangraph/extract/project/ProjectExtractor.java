package org.plangraph.extract.project;

import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.extract.Reading;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.identity.CanonicalName;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.identity.Ledger;
import org.plangraph.extract.naming.CommonWords;
import org.plangraph.extract.naming.Leads;
import org.plangraph.extract.naming.Mask;
import org.plangraph.extract.naming.NameReader;
import org.plangraph.extract.naming.Naming;
import org.plangraph.extract.naming.Places;
import org.plangraph.extract.naming.Things;
import org.plangraph.extract.naming.TypedNames;
import org.plangraph.extract.naming.Whereabouts;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.extract.rule.WordPattern;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Schemes;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Project;

/**
 * Finds the projects of a plan; one item for each, whatever the number of mentions. Threads may
 * share it.
 */
public final class ProjectExtractor {

  private final RuleBook book;
  private final TypedNames types;
  private final CommonWords common;
  private final Leads leads;
  private final Mask mask;
  private final Pattern works;
  private final Gazetteer gazetteer;
  private final IdentityKeys keys;
  private final ProjectFacts facts;

  /** An extractor by these rules, vocabularies and word lists. */
  public ProjectExtractor(RuleBook book, Schemes schemes, WordLists words, Gazetteer gazetteer) {
    this.book = book;
    this.types = new TypedNames(schemes.require("project-type"));
    this.common = new CommonWords(words, schemes.require("industry"));
    this.leads = new Leads(words);
    this.mask = new Mask(words);
    this.works = WordPattern.of(words, "works-words");
    this.gazetteer = gazetteer;
    this.keys =
        new IdentityKeys(Ledger.load("projects"), new CanonicalName(words), common, gazetteer);
    this.facts = new ProjectFacts(words, types, keys);
  }

  /** All projects in order of their first mention. */
  public List<Project> extract(Reading reading, Discourse discourse) {
    NameReader reader =
        new NameReader(reading, Places.of(reading, gazetteer), types, common, leads);
    List<Naming> namings =
        new ProjectNames(book, works, reading, mask.of(reading.folded()), reader).find();
    Whereabouts whereabouts =
        new Whereabouts(gazetteer, reading.document().metadata().regionCode());
    return new Things(keys::within, whereabouts::isPlace)
        .group(namings).stream()
            .map(thing -> facts.project(reading, discourse, thing, whereabouts))
            .toList();
  }
}
