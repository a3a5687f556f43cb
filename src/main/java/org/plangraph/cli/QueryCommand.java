package org.plangraph.cli;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plangraph.model.InputException;
import org.plangraph.query.Answer;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryRunner;
import org.plangraph.query.SavedQuery;
import org.plangraph.store.DataFolder;
import org.plangraph.store.Generation;
import org.plangraph.store.ServerNote;
import org.plangraph.store.guard.QueryBounds;
import org.plangraph.store.guard.QueryLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plangraph query}. */
@Command(
    name = "query",
    description =
        "Asks a saved question; without ID it lists the questions. A server of the folder is used if one runs.")
final class QueryCommand implements Callable<Integer> {

  private static final QueryBounds BOUNDS =
      new QueryBounds(QueryLimits.USUAL.withTime(Duration.ofMinutes(5)));

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "which question")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "name=value",
      description =
          "a parameter: a key, a name as the plans write it, or an IRI; may be given often")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(names = "--limit", paramLabel = "N", description = "at most so many rows")
  private int limit = Page.MAX;

  @Mixin private DataOption data = new DataOption();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    QueryCatalog catalog = QueryCatalog.load();
    if (id.isEmpty()) {
      QuestionList.print(catalog, console);
      return ExitCodes.DONE;
    }
    SavedQuery query = require(catalog, id.get());
    Page page = requirePage(limit);
    Answer answer = ask(query, parameters, page, data.folder());
    answer.write(format, labels(query), console.out());
    if (answer.hasMore()) {
      console.note("more than " + page.limit() + " rows; these are the first");
    }
    return ExitCodes.DONE;
  }

  static SavedQuery require(QueryCatalog catalog, String id) {
    return catalog
        .find(id)
        .orElseThrow(
            () -> new InputException(id, "no such question", "«plangraph query» lists all"));
  }

  static Answer ask(
      SavedQuery query, Map<String, String> parameters, Page page, DataFolder folder) {
    Optional<URI> server = ServerNote.find(folder);
    if (server.isPresent()) {
      return new ServerClient(server.get()).ask(query.id(), parameters, page);
    }
    try (Generation generation = Generation.openCurrent(folder)) {
      return new QueryRunner(BOUNDS::run).run(query, parameters, page, generation.dataset());
    }
  }

  /** Headings in the language of the terminal; the English ones unless it is Chinese. */
  static Map<String, String> labels(SavedQuery query) {
    return Locale.getDefault().getLanguage().equals("zh") ? query.columns() : query.columnsEn();
  }

  private static Page requirePage(int limit) {
    if (limit < 1 || limit > Page.MAX) {
      throw new InputException("--limit " + limit, "out of range", "Give 1 to " + Page.MAX);
    }
    return new Page(limit, 0);
  }
}
