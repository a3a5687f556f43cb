package org.plangraph.query;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers about one graph that does not change; those that were not asked for the longest time are
 * forgotten first. Another graph begins anew.
 */
final class AnswerMemory {

  private static final int MOST = 50_000;

  /** What an answer takes besides its rows, counted as rows. */
  private static final int ROOM = 20;

  private final Map<Question, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private WeakReference<DatasetGraph> about = new WeakReference<>(null);
  private int room;

  /**
   * What was asked.
   *
   * @param id the question
   * @param arguments as the caller wrote them
   * @param page which rows
   */
  record Question(String id, Map<String, String> arguments, Page page) {

    Question {
      arguments = Map.copyOf(arguments);
    }
  }

  synchronized Optional<Answer> find(Question question, DatasetGraph graphs) {
    return about.refersTo(graphs) ? Optional.ofNullable(answers.get(question)) : Optional.empty();
  }

  synchronized void keep(Question question, Answer answer, DatasetGraph graphs) {
    if (!about.refersTo(graphs)) {
      answers.clear();
      room = 0;
      about = new WeakReference<>(graphs);
    }
    if (answers.put(question, answer) == null) {
      room += room(answer);
    }
    Iterator<Answer> oldest = answers.values().iterator();
    while (room > MOST && oldest.hasNext()) {
      room -= room(oldest.next());
      oldest.remove();
    }
  }

  private static int room(Answer answer) {
    return ROOM + answer.rowCount();
  }
}
