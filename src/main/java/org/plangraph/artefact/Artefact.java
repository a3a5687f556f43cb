package org.plangraph.artefact;

/**
 * A declarative file.
 *
 * @param path below the class path, with {@code /}
 * @param text content
 */
public record Artefact(String path, String text) {

  /** File name without folders and without its ending. */
  public String id() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
