package org.plangraph.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.extract.identity.CanonicalName;
import org.plangraph.extract.identity.Ledger;
import org.plangraph.lexicon.WordLists;
import org.plangraph.model.InputException;
import org.plangraph.query.Answer;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plangraph explain}. */
@Command(
    name = "explain",
    description =
        "Tells why a platform, project, strategy or indicator is one thing, or which words a statement rests on.")
final class ExplainCommand implements Callable<Integer> {

  private static final Pattern THING = Pattern.compile(".*(?:^|/)id/(platform|project)/([^/]+)");
  private static final Pattern HASHED = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern STATEMENT =
      Pattern.compile(".*(?:^|/)id/plan/[^/]+/(?!term/)[^/]+/[^/]+");

  /** Kind of a correction after which a statement is gone. */
  private static final String REJECTED = "reject";

  private final Console console;

  @Parameters(paramLabel = "IRI", description = "IRI, or its tail from id/ or concept/ on")
  private String iri = "";

  @Mixin private DataOption data = new DataOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (STATEMENT.matcher(iri).matches()) {
      statement();
      return ExitCodes.DONE;
    }
    Asked named = ask("names-of-thing", "thing");
    print(named);
    Matcher thing = THING.matcher(iri);
    if (thing.matches()) {
      identity(thing.group(1), thing.group(2), named.answer().rows());
    } else {
      console.print(iri.contains("/term/") ? Reason.CANDIDATE : Reason.LABEL);
    }
    return ExitCodes.DONE;
  }

  /** Words that a statement rests on, and what people decided about it; a rejected one has none. */
  private void statement() {
    Asked corrections = ask("corrections", "fact");
    List<List<String>> decided = corrections.answer().rows();
    if (decided.stream().noneMatch(row -> row.contains(REJECTED))) {
      printEvidence();
    }
    if (!decided.isEmpty()) {
      console.print(Reason.CORRECTED);
      print(corrections);
    }
  }

  private void printEvidence() {
    Asked evidence = ask("evidence-of", "fact");
    if (evidence.answer().rowCount() == 0) {
      throw new InputException(
          iri, "no statement of this graph", "Take an IRI that an answer or a page shows");
    }
    print(evidence);
  }

  private record Asked(SavedQuery query, Answer answer) {}

  private Asked ask(String id, String parameter) {
    SavedQuery query = QueryCommand.require(QueryCatalog.load(), id);
    Page all = new Page(Page.MAX, 0);
    return new Asked(query, QueryCommand.ask(query, Map.of(parameter, iri), all, data.folder()));
  }

  private void print(Asked asked) {
    asked.answer().write(AnswerFormat.TABLE, QueryCommand.labels(asked.query()), console.out());
  }

  private void identity(String kind, String key, List<List<String>> named) {
    List<String> decisions = Ledger.load(kind + "s").decisions(key);
    console.print("");
    if (!decisions.isEmpty()) {
      console.print(Reason.DECISION + " ontology/identity/" + kind + "s.tsv");
      decisions.forEach(console::print);
    } else if (HASHED.matcher(key).matches()) {
      console.print(Reason.FORM);
      CanonicalName canonical = new CanonicalName(WordLists.load());
      names(named).forEach(name -> console.print(name + " → " + canonical.of(name)));
    } else {
      console.print(Reason.NONE);
    }
  }

  /** The names in the first two columns of names-of-thing. */
  private static SortedSet<String> names(List<List<String>> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of((row.get(0) + "、" + row.get(1)).split("、")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Why several names are one thing. */
  private static final class Reason {
    static final String DECISION = "人工决定为同一事物。People decided that these names are one thing:";
    static final String FORM =
        "名称的规范形式相同（本名相同；只有地名可区分的，连同所在地区）。One canonical form: the same name of its own, or the same place and type.";
    static final String NONE = "没有人工决定。No decision of people.";
    static final String CORRECTED = "人工更正，优先于规则。Corrected by people, which wins over the rules:";
    static final String LABEL = "词表概念，由其标签认出。A concept of a vocabulary, known by its labels.";
    static final String CANDIDATE =
        "词表里还没有，只属于这部规划。In no vocabulary yet; a candidate of its plan alone.";
  }
}
