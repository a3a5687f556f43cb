package org.plangraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;

/** All saved questions, checked when loaded. */
public final class QueryCatalog {

  private static final String CHECKS = "queries/checks/";
  private static final String PAGES = "queries/pages";

  private static final Set<String> RESERVED = Set.of("limit", "offset", "format", "lang");

  private final Map<String, SavedQuery> queries = new TreeMap<>();

  private QueryCatalog(List<Artefact> files) {
    for (Artefact file : files) {
      SavedQuery query = requireSound(QueryHead.read(file));
      SavedQuery other = queries.put(query.id(), query);
      if (other != null) {
        throw new ArtefactException(
            file.path(), "id stands in " + other.file() + " too", "Rename one");
      }
    }
  }

  /**
   * Loads the questions of the class path.
   *
   * @throws ArtefactException if one is broken
   */
  public static QueryCatalog load() {
    return of(
        Artefacts.below("queries", ".rq").stream()
            .filter(file -> !file.path().startsWith(CHECKS) && !file.path().startsWith(PAGES + "/"))
            .toList());
  }

  /**
   * Loads the queries that pages and pictures are made of; they are shown with them and are no
   * questions.
   *
   * @throws ArtefactException if one is broken
   */
  public static QueryCatalog loadPages() {
    return of(Artefacts.below(PAGES, ".rq"));
  }

  /**
   * Loads some files.
   *
   * @throws ArtefactException if one is broken
   */
  static QueryCatalog of(List<Artefact> files) {
    return new QueryCatalog(files);
  }

  /** All questions in order of their ids. */
  public Collection<SavedQuery> all() {
    return queries.values();
  }

  /** One question. */
  public Optional<SavedQuery> find(String id) {
    return Optional.ofNullable(queries.get(id));
  }

  private static SavedQuery requireSound(SavedQuery saved) {
    Query query = parse(saved);
    List<String> problems = new ArrayList<>();
    for (QueryParameter parameter : saved.parameters()) {
      if (!uses(query, parameter.name())) {
        problems.add("parameter «" + parameter.name() + "» is not in the query");
      }
      if (saved.columns().containsKey(parameter.name())) {
        problems.add("parameter «" + parameter.name() + "» is a column too");
      }
      if (RESERVED.contains(parameter.name())) {
        problems.add("parameter «" + parameter.name() + "» is a word of the API");
      }
      if (parameter.kind() == ParameterKind.IRI && parameter.scheme().isEmpty()) {
        problems.add("parameter «" + parameter.name() + "» has no scheme");
      }
    }
    problems.addAll(saved.isGraph() ? ofGraph(saved, query) : ofRows(saved, query));
    if (!problems.isEmpty()) {
      throw new ArtefactException(saved.file(), String.join("; ", problems), "Mend head or query");
    }
    return saved;
  }

  private static List<String> ofRows(SavedQuery saved, Query query) {
    List<String> problems = new ArrayList<>();
    if (!query.isSelectType() || query.isQueryResultStar()) {
      problems.add("no SELECT with named columns");
    } else if (!query.getResultVars().equals(List.copyOf(saved.columns().keySet()))) {
      problems.add(
          "columns are "
              + saved.columns().keySet()
              + ", the query selects "
              + query.getResultVars());
    }
    if (!query.hasOrderBy()) {
      problems.add("no ORDER BY");
    }
    return problems;
  }

  private static List<String> ofGraph(SavedQuery saved, Query query) {
    List<String> problems = new ArrayList<>();
    if (!query.isConstructType() || query.hasLimit() || query.hasOffset()) {
      problems.add("gives a graph and is no CONSTRUCT without LIMIT and OFFSET");
    }
    List<String> columns = Answer.TRIPLE.stream().map(Var::getVarName).toList();
    if (!columns.equals(List.copyOf(saved.columns().keySet()))) {
      problems.add("columns of a graph are " + columns);
    }
    return problems;
  }

  static Query parse(SavedQuery saved) {
    try {
      return QueryFactory.create(saved.sparql());
    } catch (QueryParseException e) {
      throw new ArtefactException(
          saved.file() + ":" + e.getLine() + ":" + e.getColumn(),
          e.getMessage(),
          "Mend the SPARQL");
    }
  }

  /** A name that substitution would miss stands in the text only, or nowhere. */
  private static boolean uses(Query query, String name) {
    Map<Var, Node> probe = Map.of(Var.alloc(name), Var.alloc(name + "_probe"));
    return !QueryTransformOps.replaceVars(query, probe).equals(query);
  }
}
