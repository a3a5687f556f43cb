package org.plangraph.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.model.InputException;

/** The statements of an N-Quads file with what each says, its numbers and quotes included. */
final class StatementFacts extends StreamRDFBase {

  private static final Pattern NODE =
      Pattern.compile(Pattern.quote(MapStage.BASE) + "id/plan/[^/]+/([^/]+)/[^/]+");
  private static final Set<String> SKIPPED =
      Set.of("inSection", "start", "end", "type", "statedBy", "origin");
  private static final Set<String> PARTS = Set.of("hasValue", "growth", "growthActual", "evidence");

  private final Map<String, SortedMap<String, SortedSet<String>>> nodes = new TreeMap<>();
  private final SortedSet<String> statements = new TreeSet<>();

  /**
   * Reads a file.
   *
   * @throws InputException if it is no N-Quads
   */
  static StatementFacts read(Path quads) {
    StatementFacts facts = new StatementFacts();
    try {
      RDFParser.source(quads)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(facts);
    } catch (RiotException e) {
      throw new InputException(
          quads.toString(),
          "no N-Quads: " + e.getMessage(),
          "Name a file that «plangraph map» wrote");
    }
    return facts;
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    Node subject = triple.getSubject();
    if (!subject.isURI() || !NODE.matcher(subject.getURI()).matches()) {
      return;
    }
    String property = triple.getPredicate().getLocalName();
    if (property.equals("statedBy")) {
      statements.add(subject.getURI());
    }
    nodes
        .computeIfAbsent(subject.getURI(), any -> new TreeMap<>())
        .computeIfAbsent(property, any -> new TreeSet<>())
        .add(shown(triple.getObject()));
  }

  /** IRIs of all statements. */
  SortedSet<String> statements() {
    return statements;
  }

  /** What a statement says: property to values; those of its parts under {@code property.part}. */
  SortedMap<String, SortedSet<String>> facts(String statement) {
    SortedMap<String, SortedSet<String>> facts = new TreeMap<>();
    collect("", statement, facts);
    return facts;
  }

  private void collect(String prefix, String node, SortedMap<String, SortedSet<String>> facts) {
    nodes
        .getOrDefault(node, new TreeMap<>())
        .forEach(
            (property, values) -> {
              if (PARTS.contains(property)) {
                int number = 0;
                for (String part : values) {
                  number++;
                  String path =
                      prefix + property + (property.equals("hasValue") ? number : "") + ".";
                  collect(path, MapStage.BASE + part, facts);
                }
              } else if (!SKIPPED.contains(property)) {
                facts.computeIfAbsent(prefix + property, any -> new TreeSet<>()).addAll(values);
              }
            });
  }

  /** Plan and kind of a statement: {@code 330502-outline-2021 target}. */
  static String title(String statement) {
    Matcher matcher = NODE.matcher(statement);
    String kind = matcher.matches() ? matcher.group(1) : "";
    return statement.substring(MapStage.BASE.length() + "id/plan/".length()).replaceFirst("/.*", "")
        + " "
        + kind;
  }

  private static String shown(Node node) {
    if (node.isURI()) {
      String iri = node.getURI();
      return iri.startsWith(MapStage.BASE) ? iri.substring(MapStage.BASE.length()) : iri;
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
