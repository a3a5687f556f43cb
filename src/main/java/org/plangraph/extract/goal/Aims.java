package org.plangraph.extract.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.discourse.Context;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.extract.discourse.Tense;
import org.plangraph.extract.rule.Mention;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Evidence;
import org.plangraph.model.Goal;
import org.plangraph.model.GoalKind;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Section;
import org.plangraph.model.Span;

/**
 * The clauses of the sections on aims: headlines behind a dash, run-in headings, states to be
 * reached by a year.
 */
final class Aims {

  private static final Pattern TITLE = Pattern.compile("目标|愿景|展望|定位");
  private static final Pattern NO_TITLE = Pattern.compile("原则|要求|形势|战略任务|指标|目标任务分解");
  private static final Pattern NO_AIM =
      Pattern.compile(
          "^(?:坚持|必须|突出|更加注重|注重|牢固|牢牢|强化|加强|按照|围绕|以|把|要|加快转变|扩大|优化|完善|深化|推进|发挥).*|.*(?:目标|定位|指标|指标体系|情况|原则|愿景|展望|指导思想|总体思路|空间布局)$|.*[\\d].*|.*一批.*");

  private final RuleBook aims;

  Aims(RuleBook book) {
    this.aims = book.yielding("goal-aim", "goal-aim-heading", "goal-aim-state");
  }

  List<Goal> in(Reading reading, Discourse discourse, Sentence sentence, List<Mention> roles) {
    if (!isOfAims(reading, sentence)) {
      return List.of();
    }
    List<Goal> found = new ArrayList<>();
    for (Mention mention : aims.find(reading.folded(), sentence.span())) {
      Span text = mention.answers().get("text");
      boolean fits =
          sentence.kind() == PassageKind.HEADING
              ? !mention.yields().equals("goal-aim-state")
              : !mention.yields().equals("goal-aim-heading");
      boolean isRole =
          mention.yields().equals("goal-aim-state")
              && roles.stream()
                  .anyMatch(
                      role ->
                          role.span().overlaps(text)
                              && role.answers().get("text").end() >= text.end() - 1
                              && text.length() < role.span().length() + 3);
      if (fits
          && !isRole
          && discourse.at(text.end() - 1).tense() == Tense.AIM
          && !NO_AIM.matcher(text.of(reading.folded())).matches()) {
        found.add(aim(reading, discourse, sentence, mention, text));
      }
    }
    return found;
  }

  private static Goal aim(
      Reading reading, Discourse discourse, Sentence sentence, Mention mention, Span text) {
    Context context = discourse.at(text.end() - 1);
    Evidence evidence =
        new Evidence(
            new Span(mention.span().start(), Math.max(mention.span().end(), text.end())),
            mention.rule(),
            mention.confidence());
    @Nullable String scope = GoalScopes.of(reading.text(text));
    return new Goal(
        sentence.section(),
        GoalKind.AIM,
        reading.text(text),
        null,
        context.subject(),
        context.year(),
        scope,
        evidence);
  }

  private static boolean isOfAims(Reading reading, Sentence sentence) {
    List<Section> path = reading.sectionPath(sentence.section());
    List<Section> above =
        sentence.kind() == PassageKind.HEADING && !path.isEmpty()
            ? path.subList(1, path.size())
            : path;
    for (Section section : above) {
      if (NO_TITLE.matcher(section.title()).find()) {
        return false;
      }
      if (TITLE.matcher(section.title()).find()) {
        return true;
      }
    }
    return false;
  }
}
