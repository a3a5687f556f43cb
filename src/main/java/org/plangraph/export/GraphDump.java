package org.plangraph.export;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The whole graph, written as it is read. */
public final class GraphDump {

  private GraphDump() {}

  /**
   * Writes all quads.
   *
   * @param graphs in a read transaction
   * @param lang N-Quads or TriG
   * @param out where to; stays open
   */
  public static void write(DatasetGraph graphs, Lang lang, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, lang);
    writer.start();
    Iterator<Quad> quads = graphs.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!quad.isDefaultGraph() && !Quad.isUnionGraph(quad.getGraph())) {
        writer.quad(quad);
      }
    }
    writer.finish();
  }
}
