package org.plangraph.bench;

import java.util.List;

/** One comparison, all sides of which run in this process and this run. */
public interface Benchmark {

  /** What is compared. */
  String title();

  /**
   * Measures.
   *
   * @param corpus documents to measure with
   * @return lines of Markdown: figures, then ratios
   * @throws Exception if a side fails
   */
  List<String> run(Corpus corpus) throws Exception;
}
