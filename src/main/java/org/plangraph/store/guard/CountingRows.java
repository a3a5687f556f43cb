package org.plangraph.store.guard;

import java.util.List;
import java.util.function.LongConsumer;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that are counted as they pass. */
final class CountingRows implements RowSet {

  private final RowSet rows;
  private final LongConsumer count;

  CountingRows(RowSet rows, LongConsumer count) {
    this.rows = rows;
    this.count = count;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    Binding row = rows.next();
    count.accept(rows.getRowNumber());
    return row;
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
