package org.plangraph.cli;

import java.net.URI;
import org.plangraph.store.DataFolder;

/**
 * Starts the server; the program's top level brings it, so that other commands load no web
 * framework.
 */
public interface Serving {

  /**
   * Serves a data folder until closed.
   *
   * @param folder what to serve
   * @param host address to listen at
   * @param port port, 0 for any free one
   * @throws org.plangraph.model.InputException if there is nothing to serve or the folder is served
   *     already
   */
  Running start(DataFolder folder, String host, int port);

  /** A server that answers. */
  interface Running extends AutoCloseable {

    /** Where it answers. */
    URI address();

    @Override
    void close();
  }
}
