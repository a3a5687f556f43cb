package org.plangraph.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.plangraph.model.InputException;

/** Judges data by all shapes and checks. */
public final class Validator {

  static {
    JenaSystem.init();
  }

  private final Shapes shapes;
  private final Checks checks;

  /**
   * A validator with the shapes and checks of the class path.
   *
   * @throws org.plangraph.artefact.ArtefactException if one of them is broken
   */
  public Validator() {
    this(Shapes.load(), Checks.load());
  }

  Validator(Shapes shapes, Checks checks) {
    this.shapes = shapes;
    this.checks = checks;
  }

  /**
   * Judges a file: each named graph by the shapes as it is read, each on its own by the checks.
   *
   * @param nquads N-Quads whose graphs stand one after the other, as the mapping writes them
   * @throws InputException if it is no N-Quads
   */
  public Report validate(Path nquads) {
    List<Finding> findings = new ArrayList<>();
    GraphByGraph sink =
        new GraphByGraph(
            graph -> {
              findings.addAll(shapes.findings(graph));
              findings.addAll(
                  checks.findings(DatasetFactory.wrap(DatasetGraphFactory.wrap(graph))));
            });
    try {
      RDFParser.source(nquads).lang(Lang.NQUADS).parse(sink);
    } catch (RiotException e) {
      throw new InputException(
          nquads.toString(), String.valueOf(e.getMessage()), "Map the records again");
    }
    return new Report(findings);
  }

  /**
   * Judges a dataset: each named graph by the shapes, all of it by the checks.
   *
   * @param data a dataset whose default graph is the union of its named graphs; inside a read
   *     transaction if it needs one
   */
  public Report validate(Dataset data) {
    List<Finding> findings = new ArrayList<>();
    DatasetGraph graphs = data.asDatasetGraph();
    graphs
        .listGraphNodes()
        .forEachRemaining(name -> findings.addAll(shapes.findings(graphs.getGraph(name))));
    findings.addAll(checks.findings(data));
    return new Report(findings);
  }

  /**
   * Judges a dataset by the checks alone.
   *
   * @param data as for {@link #validate(Dataset)}
   */
  public static Report check(Dataset data) {
    return new Report(Checks.load().findings(data));
  }
}
