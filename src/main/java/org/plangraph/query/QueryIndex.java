package org.plangraph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list of all questions as Markdown, made from their heads. */
public final class QueryIndex {

  private static final String HEAD =
      """
      # Saved questions

      Made from the heads of the files by `mvn test -Dtest=DocsTest -Dapprove`; do not edit.

      One question is one `.rq` file: SPARQL that any tool can run, with `#+` lines of YAML before it (id, question,
      question-en, params, columns, tags, since). To add one: write the file in the folder of its topic, name columns
      and parameters apart, end with ORDER BY, give each stated fact its `evidence`, and add a folder
      `tests/<id>/<case>/` with `params.json` and, by `mvn test -Dtest=QueryCasesTest -Dapprove` and a look at it,
      `expected.tsv`. `checks/` holds the quality checks, which must find nothing.
      """;

  private QueryIndex() {}

  /** The text of {@code queries/README.md}. */
  public static String markdown(QueryCatalog catalog) {
    Map<String, List<SavedQuery>> topics =
        catalog.all().stream()
            .collect(Collectors.groupingBy(SavedQuery::topic, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder(HEAD);
    topics.forEach((topic, queries) -> append(text, topic, queries));
    return text.toString();
  }

  private static void append(StringBuilder text, String topic, List<SavedQuery> queries) {
    text.append("\n## ")
        .append(topic)
        .append("\n\n| id | question | parameters |\n|---|---|---|\n");
    for (SavedQuery query : queries) {
      text.append("| `")
          .append(query.id())
          .append("` | ")
          .append(query.question())
          .append("<br>")
          .append(query.questionEn());
      text.append(" | ")
          .append(
              query.parameters().stream().map(QueryIndex::name).collect(Collectors.joining(", ")))
          .append(" |\n");
    }
  }

  private static String name(QueryParameter parameter) {
    return parameter.isRequired() ? "**" + parameter.name() + "**" : parameter.name();
  }
}
