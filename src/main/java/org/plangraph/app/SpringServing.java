package org.plangraph.app;

import java.net.URI;
import org.plangraph.cli.Serving;
import org.plangraph.store.DataFolder;
import org.plangraph.store.ServerNote;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves a data folder with Spring and Fuseki on one port. */
final class SpringServing implements Serving {

  @Override
  public Running start(DataFolder folder, String host, int port) {
    ServerNote note = ServerNote.claim(folder);
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(ServerConfiguration.class)
              .run(
                  "--plangraph.data=" + folder.root(),
                  "--server.address=" + host,
                  "--server.port=" + port);
      int bound = ((WebServerApplicationContext) context).getWebServer().getPort();
      URI address =
          URI.create(
              "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound + "/");
      note.publish(address);
      return new SpringRunning(address, context, note);
    } catch (RuntimeException e) {
      note.close();
      throw e;
    }
  }

  private record SpringRunning(URI address, ConfigurableApplicationContext context, ServerNote note)
      implements Running {

    @Override
    public void close() {
      note.close();
      context.close();
    }
  }
}
