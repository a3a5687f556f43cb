package org.plangraph.store.text;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Fills the index of a generation that was just loaded. */
public final class TextIndexer {

  private TextIndexer() {}

  /**
   * Indexes all texts.
   *
   * @param graphs the loaded graphs
   * @param folder where the index goes, made if missing
   * @return number of texts
   */
  public static long index(DatasetGraph graphs, Path folder) {
    PlanTextIndex index = PlanTextIndex.open(folder);
    try {
      long count = Txn.calculateRead(graphs, () -> fill(index, graphs));
      index.commit();
      return count;
    } finally {
      index.close();
    }
  }

  private static long fill(PlanTextIndex index, DatasetGraph graphs) {
    long count = 0;
    for (Map.Entry<String, Node> field : IndexedProperties.all().entrySet()) {
      Iterator<Quad> quads = graphs.findNG(Node.ANY, Node.ANY, field.getValue(), Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (quad.getObject().isLiteral() && quad.getSubject().isURI()) {
          index.addEntity(entity(field.getKey(), quad));
          count++;
        }
      }
    }
    return count;
  }

  private static Entity entity(String field, Quad quad) {
    Node text = quad.getObject();
    Entity entity =
        new Entity(
            quad.getSubject().getURI(),
            quad.getGraph().getURI(),
            text.getLiteralLanguage(),
            text.getLiteralDatatype());
    entity.put(field, text.getLiteralLexicalForm());
    return entity;
  }
}
