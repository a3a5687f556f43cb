package org.plangraph.record;

import java.util.Optional;
import org.plangraph.model.Unit;

/** What record writing asks of the concept schemes. */
public interface Vocabulary {

  /**
   * The concept that a word stands for.
   *
   * @param scheme key of the scheme, such as {@code level}
   * @param label word as a plan writes it
   * @return key of the concept
   */
  Optional<String> key(String scheme, String label);

  /**
   * The preferred Chinese name of a concept.
   *
   * @param scheme key of the scheme
   * @param concept key of the concept
   */
  Optional<String> label(String scheme, String concept);

  /**
   * The unit that a plan writes.
   *
   * @param written unit with its scale, such as 亿元
   */
  Optional<Unit> unit(String written);
}
