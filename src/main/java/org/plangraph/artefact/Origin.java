package org.plangraph.artefact;

/**
 * A place in a declarative file.
 *
 * @param file path below the class path, such as {@code rules/targets.yaml}
 * @param line from 1
 * @param column from 1
 */
public record Origin(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
