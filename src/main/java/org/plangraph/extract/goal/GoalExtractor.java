package org.plangraph.extract.goal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.discourse.Context;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.discourse.Tense;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.Evidence;
import org.plangraph.model.Goal;
import org.plangraph.model.GoalKind;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/**
 * Finds the roles that a plan wants its region, its places and its platforms to play, and the aims
 * that it sets.
 */
public final class GoalExtractor {

  private static final Set<PassageKind> SKIPPED =
      EnumSet.of(PassageKind.CONTENTS, PassageKind.GLOSSARY, PassageKind.TABLE, PassageKind.BACK);

  /** Roles that a higher level gave and that are strategies in themselves. */
  private static final Set<String> SLOGANS =
      Set.of("重要窗口", "“重要窗口”", "绿色通道", "一带一路", "社会主义现代化强国", "社会主义现代化先行省");

  private static final Set<String> IN_HEADINGS =
      Set.of("goal.positioning.place", "goal.positioning.soft", "goal.built.scoped");

  private final RuleBook roles;
  private final Aims aims;
  private final RolePhrases phrases;

  private GoalExtractor(RuleBook roles, Aims aims, RolePhrases phrases) {
    this.roles = roles;
    this.aims = aims;
    this.phrases = phrases;
  }

  /** Takes the rules and words for goals. */
  public static GoalExtractor of(RuleBook book, WordLists words) {
    return new GoalExtractor(
        book.yielding("goal", "goal-soft"), new Aims(book), new RolePhrases(words));
  }

  /**
   * All goals in order; one that comes again with the same subject and year is left out.
   *
   * @param platforms those of the document, which roles may be for
   */
  public List<Goal> extract(Reading reading, Discourse discourse, List<Platform> platforms) {
    Holders holders = new Holders(platforms);
    String marked = OwnRegion.mark(reading.folded(), reading.document().metadata());
    List<Goal> goals = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!SKIPPED.contains(sentence.kind())) {
        List<Mention> found = roles.find(marked, sentence.span());
        goals.addAll(aims.in(reading, discourse, sentence, found));
        for (Mention mention : found) {
          addRoles(reading, discourse, marked, sentence, mention, holders, goals);
        }
      }
    }
    Set<List<Object>> seen = new HashSet<>();
    return goals.stream().filter(goal -> seen.add(identity(goal))).toList();
  }

  private static List<Object> identity(Goal goal) {
    return List.of(goal.text(), goal.subject().name(), String.valueOf(goal.year()));
  }

  private void addRoles(
      Reading reading,
      Discourse discourse,
      String marked,
      Sentence sentence,
      Mention mention,
      Holders holders,
      List<Goal> goals) {
    Context context = discourse.at(mention.span().start());
    boolean vague =
        sentence.kind() == PassageKind.HEADING
            && mention.yields().equals("goal-soft")
            && !IN_HEADINGS.contains(mention.rule());
    if (context.tense() == Tense.PAST || vague) {
      return;
    }
    Span text = mention.answers().get("text");
    String verb = mention.text("verb", reading.document().text()).map(GoalVerbs::bare).orElse(null);
    Reference subject =
        GoalSubjects.of(reading, sentence, mention.span().start(), context.subject(), holders);
    for (Span part : phrases.split(marked, text)) {
      String words = reading.text(part);
      boolean strayed = mention.rule().equals("goal.built.scoped") && GoalScopes.of(words) == null;
      if (SLOGANS.contains(words) || strayed || words.contains("一批")) {
        continue;
      }
      Span quote = quote(sentence.span(), mention.span(), part);
      goals.add(
          new Goal(
              sentence.section(),
              GoalKind.POSITIONING,
              words,
              verb,
              subject,
              context.year(),
              GoalScopes.of(words),
              new Evidence(quote, mention.rule(), mention.confidence())));
    }
  }

  private static Span quote(Span sentence, Span mention, Span part) {
    int end = Math.max(mention.end(), part.end());
    int start = Math.max(sentence.start(), Math.min(mention.start(), part.start()));
    return end - start <= 150 ? new Span(start, end) : part;
  }
}
