package org.plangraph.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Schemes;

/** Invents plans: the same seed and index give the same plan, whatever else is asked for. */
public final class PlanGenerator {

  /** Characters of a plan where nothing else is asked for. */
  public static final int USUAL_SIZE = 36_000;

  private static final int THINGS = 110;
  private static final int BODY_CHAPTERS = 11;

  private final Sources sources;
  private final Agenda agenda;
  private final List<Chapter> chapters;
  private final int size;
  private final double htmlShare;

  private PlanGenerator(Sources sources, Agenda agenda, int size, double htmlShare) {
    this.sources = sources;
    this.agenda = agenda;
    this.chapters = Chapter.load();
    this.size = size;
    this.htmlShare = htmlShare;
  }

  /**
   * A generator.
   *
   * @param seed seed of the corpus
   * @param size characters a plan to aim at
   * @param htmlShare share of plans that are web pages, from 0 to 1
   * @throws org.plangraph.artefact.ArtefactException if a file below {@code generate/} is malformed
   */
  public static PlanGenerator load(long seed, int size, double htmlShare) {
    Schemes schemes = Schemes.load();
    Gazetteer gazetteer = Gazetteer.load();
    RegionTree tree = new RegionTree(gazetteer);
    Sources sources =
        new Sources(
            seed,
            Grammar.load(),
            tree,
            Profile.load(schemes.require("indicator")),
            StrategyShelf.load(schemes.require("strategy"), gazetteer.areas()));
    return new PlanGenerator(sources, new Agenda(seed, tree, subjects()), size, htmlShare);
  }

  /**
   * One plan.
   *
   * @param index from 0
   * @throws org.plangraph.model.InputException if there are not so many
   */
  public GeneratedPlan plan(int index) {
    Assignment assignment = agenda.of(index);
    Draws draws = Draws.of(sources.seed(), "plan " + assignment.planKey());
    Period period = new Period(assignment.firstYear());
    World world = World.of(sources, assignment.region(), THINGS);
    Scope top = Scope.top();
    top.hold("home", sources.home(assignment.region()));
    top.hold("period", period.thing());
    Expander expander =
        new Expander(sources.grammar(), draws, new PlanSupply(sources, assignment, world, draws));
    String name = String.format(Locale.ROOT, "%06d-%s", index, assignment.planKey());
    Front front = new Front(sources, assignment, period, expander, top, draws);
    Truth truth = new Truth(name, front.metadata());
    Lines lines = new Lines();
    front.write(lines);
    List<String> topics = assignment.subject() == null ? List.of() : assignment.subject().topics();
    Copy copy = Copy.draw(Draws.of(sources.seed(), name + " copy"), htmlShare);
    Tables tables =
        new Tables(
            Tables.chosen(sources.profiles(), topics, draws),
            world,
            draws,
            expander,
            truth,
            lines,
            period,
            TableStyle.draw(draws, copy == Copy.HTML));
    new PlanWriter(sources, draws, expander, top, truth, tables, lines)
        .write(
            chapters(topics, draws).stream().map(c -> c.in(period.first())).toList(),
            size - lines.length());
    List<String> bars =
        List.of(
            expander.draw("bar-top", top).text(),
            expander.draw("bar-bottom", top).text(),
            expander.draw("bar-bottom", top).text());
    String text = copy.document(lines.all(), front.title(), bars);
    return new GeneratedPlan(name, copy.ending(), text, truth.document());
  }

  private List<Chapter> chapters(List<String> topics, Draws draws) {
    List<Chapter> body = chapters.stream().filter(c -> c.place().equals("body")).toList();
    List<Chapter> chosen =
        topics.isEmpty()
            ? draws.shuffled(body).stream().limit(BODY_CHAPTERS).toList()
            : body.stream().filter(chapter -> topics.contains(chapter.topic())).toList();
    List<Chapter> all = new ArrayList<>();
    chapters.stream().filter(c -> c.place().equals("head")).forEach(all::add);
    body.stream().filter(chosen::contains).forEach(all::add);
    chapters.stream().filter(c -> c.place().equals("tail")).forEach(all::add);
    return all;
  }

  private static List<Subject> subjects() {
    String path = "generate/subjects.yaml";
    return YamlMap.parseList(path, Artefacts.read(path).text()).stream()
        .map(
            map ->
                new Subject(map.requireText("key"), map.requireText("name"), map.texts("topics")))
        .toList();
  }
}
