package org.plangraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The graph of the query tests as N-Quads. */
public final class SampleGraph {

  private SampleGraph() {}

  /** Writes the sample into a folder. */
  public static Path quads(Path folder) throws IOException {
    Path file = folder.resolve("sample.nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, RDFDataMgr.loadDatasetGraph("queries/tests/sample.trig"), Lang.NQUADS);
    }
    return file;
  }

  /** Loads the sample into a data folder below a folder. */
  public static DataFolder loaded(Path folder) throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    new GraphLoader(data).load(quads(folder));
    return data;
  }
}
