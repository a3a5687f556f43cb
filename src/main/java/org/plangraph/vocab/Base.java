package org.plangraph.vocab;

/** Where the IRIs of the data stand. */
public final class Base {

  /** What all IRIs begin with unless another base is configured. */
  public static final String DEFAULT = "https://w3id.org/plangraph/";

  /** Graph of the ontology, schemes, regions, areas and periods. */
  public static final String VOCABULARY_GRAPH = DEFAULT + "graph/vocabulary";

  private Base() {}
}
