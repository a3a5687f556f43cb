package org.plangraph.extract.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.name.FoundName;
import org.plangraph.extract.name.NameFinder;
import org.plangraph.extract.name.NameGroup;
import org.plangraph.extract.name.SuffixTable;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Project;

/** Finds the construction projects of a document. */
public final class ProjectExtractor {

  private static final Set<PassageKind> READ = EnumSet.of(PassageKind.PARAGRAPH, PassageKind.BOX);

  /** What is only a programme: 工程 and 项目 without anything built. */
  private static final Set<String> WEAK = Set.of("工程", "项目");
  private static final Pattern BUILT_THING =
      Pattern.compile("河|湖|江|溪|港|路|桥|线|站|厂|库|渠|堤|闸|泵|管网|水|园|馆|校|院|楼|街|镇|村|山|岛|产|年|炉|机|站|航|船|电|气|热|段|期");

  private final NameFinder finder;
  private final ProjectFacts facts;

  private ProjectExtractor(NameFinder finder, ProjectFacts facts) {
    this.finder = finder;
    this.facts = facts;
  }

  /** An extractor over the word lists of the class path. */
  public static ProjectExtractor of(WordLists words, Gazetteer gazetteer) {
    SuffixTable suffixes = SuffixTable.of(words.require("project-suffixes"));
    return new ProjectExtractor(
        new NameFinder(suffixes, words, gazetteer),
        new ProjectFacts(words, gazetteer, IdentityKeys.load("projects", gazetteer)));
  }

  /**
   * Projects in order of their first mentions.
   *
   * @param reading the document
   * @param discourse what is review and what is aim in it
   */
  public List<Project> extract(Reading reading, Discourse discourse) {
    @Nullable String home = reading.document().metadata().regionCode();
    List<FoundName> names = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (READ.contains(sentence.kind())) {
        names.addAll(finder.find(reading.folded(), sentence, home));
      }
    }
    names.removeIf(name -> !isProject(name));
    List<Project> projects = new ArrayList<>();
    for (NameGroup group : NameGroup.of(names)) {
      projects.add(facts.project(reading, discourse, group));
    }
    return projects;
  }

  private static boolean isProject(FoundName name) {
    if (!name.specific() || name.name().equals(name.suffix().word())) {
      return false;
    }
    String core = name.name().replace(name.suffix().word(), "");
    return !WEAK.contains(name.suffix().word())
        || name.name().indexOf('“') < 0 && core.length() >= 5 && BUILT_THING.matcher(core).find();
  }
}
