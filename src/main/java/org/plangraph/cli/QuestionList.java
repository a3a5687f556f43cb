package org.plangraph.cli;

import java.util.stream.Collectors;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryParameter;
import org.plangraph.query.SavedQuery;

/** Lists what can be asked, in both languages. */
final class QuestionList {

  private QuestionList() {}

  static void print(QueryCatalog catalog, Console console) {
    for (SavedQuery query : catalog.all()) {
      console.print(query.id() + parameters(query));
      console.print("    " + query.question());
      console.print("    " + query.questionEn());
    }
    console.note(
        catalog.all().size() + " questions; ask with: plangraph query ID --param name=value");
  }

  private static String parameters(SavedQuery query) {
    return query.parameters().stream().map(QuestionList::parameter).collect(Collectors.joining());
  }

  private static String parameter(QueryParameter parameter) {
    String usage =
        "--param " + parameter.name() + "=" + parameter.example().orElse(parameter.kind().key());
    return parameter.isRequired() ? "  " + usage : "  [" + usage + "]";
  }
}
