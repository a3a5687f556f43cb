package org.plangraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.plangraph.model.InputException;

/**
 * Turns a caller's texts into the terms of a query's parameters; tells all that is wrong at once.
 */
final class Binder {

  private final SavedQuery query;
  private final Terms terms;
  private final List<String> problems = new ArrayList<>();

  Binder(SavedQuery query, Terms terms) {
    this.query = query;
    this.terms = terms;
  }

  Map<Var, Node> bind(Map<String, String> arguments) {
    Map<Var, Node> bound = new LinkedHashMap<>();
    noteUnknown(arguments);
    for (QueryParameter parameter : query.parameters()) {
      String given = arguments.getOrDefault(parameter.name(), "");
      String text = given.isBlank() ? parameter.defaultText().orElse("") : given.strip();
      if (!text.isEmpty()) {
        term(parameter, text).ifPresent(term -> bound.put(Var.alloc(parameter.name()), term));
      } else if (parameter.isRequired()) {
        problems.add("parameter «" + parameter.name() + "» (" + parameter.label() + ") is missing");
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(query.id(), problems, "Parameters are " + usage());
    }
    return bound;
  }

  private void noteUnknown(Map<String, String> arguments) {
    Set<String> known =
        query.parameters().stream().map(QueryParameter::name).collect(Collectors.toSet());
    arguments.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> problems.add("unknown parameter «" + name + "»"));
  }

  private Optional<Node> term(QueryParameter parameter, String text) {
    if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
      problems.add(
          parameter.name()
              + "=«"
              + text
              + "» is none of "
              + String.join(", ", parameter.choices()));
      return Optional.empty();
    }
    if (parameter.kind() == ParameterKind.IRI) {
      return iri(parameter, text);
    }
    Optional<Node> literal = parameter.kind().literal(text);
    if (literal.isEmpty()) {
      problems.add(parameter.name() + "=«" + text + "» is not " + parameter.kind().wanted());
    }
    return literal;
  }

  private Optional<Node> iri(QueryParameter parameter, String text) {
    String scheme = parameter.scheme().orElseThrow();
    Set<Node> found = terms.find(scheme, text);
    if (found.size() == 1) {
      return Optional.of(found.iterator().next());
    }
    problems.add(
        found.isEmpty()
            ? parameter.name() + "=«" + text + "»: no " + scheme + " has this name or key"
            : parameter.name()
                + "=«"
                + text
                + "» may be "
                + found.stream().map(Node::getURI).sorted().toList());
    return Optional.empty();
  }

  private String usage() {
    return query.parameters().isEmpty()
        ? "none"
        : query.parameters().stream().map(Binder::usage).collect(Collectors.joining(", "));
  }

  private static String usage(QueryParameter parameter) {
    String example = parameter.name() + "=" + parameter.example().orElse(parameter.kind().key());
    return parameter.isRequired() ? example : "[" + example + "]";
  }
}
