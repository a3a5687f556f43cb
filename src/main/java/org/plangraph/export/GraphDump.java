package org.plangraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The whole graph, written as it is read. */
public final class GraphDump {

  private static final int BUFFER = 1 << 16;

  private GraphDump() {}

  /** How all quads can be written. */
  public enum Form {
    /** N-Quads. */
    NQ(Lang.NQUADS),
    /** TriG. */
    TRIG(Lang.TRIG);

    private final Lang lang;

    Form(Lang lang) {
      this.lang = lang;
    }

    /** Media type. */
    public String mediaType() {
      return lang.getHeaderString();
    }
  }

  /**
   * Writes all quads.
   *
   * @param graphs a dataset
   * @param form how
   * @param out where to; stays open
   */
  public static void write(DatasetGraph graphs, Form form, OutputStream out) {
    Txn.executeRead(graphs, () -> copy(graphs, StreamRDFWriter.getWriterStream(out, form.lang)));
  }

  /** The same, compressed by gzip. */
  public static void writePacked(DatasetGraph graphs, Form form, OutputStream out)
      throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
    write(graphs, form, packed);
    packed.finish();
  }

  private static void copy(DatasetGraph graphs, StreamRDF writer) {
    writer.start();
    Iterator<Quad> quads = graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(writer::quad);
    writer.finish();
  }
}
