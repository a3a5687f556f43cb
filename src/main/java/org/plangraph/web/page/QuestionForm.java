package org.plangraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.query.Named;
import org.plangraph.query.ParameterKind;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.SavedQuery;
import org.plangraph.vocab.Base;

/** The inputs of a saved question, typed by its parameters. */
final class QuestionForm {

  private static final int MOST_CHOICES = 60;

  private final PageDesk desk;
  private final View view;

  QuestionForm(PageDesk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  List<Input> inputs(SavedQuery query, Map<String, String> arguments) {
    return query.parameters().stream().map(parameter -> input(parameter, arguments)).toList();
  }

  private Input input(QueryParameter parameter, Map<String, String> arguments) {
    String given = arguments.getOrDefault(parameter.name(), "");
    List<Choice> choices = choices(parameter);
    String scheme = parameter.scheme().orElse("");
    boolean isFinite = !choices.isEmpty();
    String value = isFinite ? given : spelled(scheme, given);
    return new Input(
        parameter.name(),
        view.isChinese() ? parameter.label() : parameter.labelEn(),
        isFinite ? "select" : type(parameter.kind()),
        parameter.isRequired(),
        value,
        parameter
            .defaultText()
            .map(text -> chosen(choices, text))
            .orElseGet(() -> spelled(scheme, parameter.example().orElse(""))),
        parameter.defaultText().isPresent(),
        scheme,
        choices,
        isFinite ? List.of() : suggestions(scheme));
  }

  private static String type(ParameterKind kind) {
    return switch (kind) {
      case DATE -> "date";
      case YEAR, INTEGER -> "number";
      default -> "text";
    };
  }

  private List<Choice> choices(QueryParameter parameter) {
    if (parameter.kind() == ParameterKind.BOOLEAN) {
      return List.of(
          new Choice("true", view.word("page.yes", "true")),
          new Choice("false", view.word("page.no", "false")));
    }
    if (!parameter.choices().isEmpty()) {
      return parameter.choices().stream()
          .map(text -> new Choice(text, view.word("page.strength." + text, text)))
          .toList();
    }
    List<Named> concepts =
        parameter
            .scheme()
            .map(scheme -> desk.names().below(Base.DEFAULT + "concept/" + scheme + "/"))
            .orElse(List.of());
    return concepts.size() > MOST_CHOICES
        ? List.of()
        : concepts.stream()
            .map(thing -> new Choice(Named.tail(thing.iri()), thing.in(view.isChinese())))
            .toList();
  }

  /** What a form offers before anything is typed: what is loaded. */
  private List<Choice> suggestions(String scheme) {
    Optional<List<Row>> rows =
        switch (scheme) {
          case "region" -> Optional.of(desk.steadyRows("plan-regions"));
          case "indicator" -> Optional.of(desk.steadyRows("indicators"));
          case "plan" -> Optional.of(desk.steadyRows("plans"));
          default -> Optional.empty();
        };
    List<Choice> suggested = new ArrayList<>();
    rows.orElse(List.of()).stream()
        .limit(MOST_CHOICES)
        .map(row -> desk.names().of(row.get(scheme)))
        .forEach(thing -> suggested.add(choice(thing)));
    return suggested;
  }

  private Choice choice(Named thing) {
    return new Choice(Suggestion.value(thing, desk.names()), thing.in(view.isChinese()));
  }

  private static String chosen(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::name)
        .findFirst()
        .orElse(value);
  }

  /** A key or tail as the form would send the thing; any other text as it is. */
  private String spelled(String scheme, String text) {
    return Stream.of(text, "id/" + scheme + "/" + text, "concept/" + scheme + "/" + text)
        .map(tail -> desk.names().of(Base.DEFAULT + tail))
        .filter(thing -> thing.zh().isPresent() && !scheme.equals("plan"))
        .map(thing -> Suggestion.value(thing, desk.names()))
        .findFirst()
        .orElse(text);
  }

  /**
   * An input.
   *
   * @param name of the parameter
   * @param label for people
   * @param type select, text, number or date
   * @param isRequired whether it must be filled
   * @param value what is filled in
   * @param hint the default, else an example
   * @param hasDefault whether the hint is the default
   * @param scheme what the value is a thing of; empty for none
   * @param choices all values that there are; empty if one types
   * @param suggestions values to begin with
   */
  public record Input(
      String name,
      String label,
      String type,
      boolean isRequired,
      String value,
      String hint,
      boolean hasDefault,
      String scheme,
      List<Choice> choices,
      List<Choice> suggestions) {}

  /**
   * A value.
   *
   * @param value what is sent
   * @param name what is shown
   */
  public record Choice(String value, String name) {}
}
