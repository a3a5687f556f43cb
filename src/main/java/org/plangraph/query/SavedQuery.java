package org.plangraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that is kept as a file.
 *
 * @param id file name without its ending
 * @param file path below the class path
 * @param topic folder that it stands in
 * @param question one sentence, zh
 * @param questionEn the same, en
 * @param note what one must know to read the answer, zh; empty if nothing
 * @param noteEn the same, en
 * @param parameters what the caller fills, in order
 * @param isGraph whether the answer is a graph, whose rows are triples
 * @param columns variable to label (zh), in order
 * @param columnsEn variable to label (en), in order
 * @param isEmptyFine whether no row is a fine answer; else it means that what was asked for is not
 *     there
 * @param tags words to group by
 * @param since version that brought it
 * @param sparql the query's text with its head
 */
public record SavedQuery(
    String id,
    String file,
    String topic,
    String question,
    String questionEn,
    Optional<String> note,
    Optional<String> noteEn,
    List<QueryParameter> parameters,
    boolean isGraph,
    Map<String, String> columns,
    Map<String, String> columnsEn,
    boolean isEmptyFine,
    List<String> tags,
    String since,
    String sparql) {

  /** The note in both languages, zh first; empty if there is none. */
  public Optional<String> notes() {
    return note.map(zh -> zh + noteEn.map(en -> " " + en).orElse(""));
  }
}
