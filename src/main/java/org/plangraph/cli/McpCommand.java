package org.plangraph.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.plangraph.mcp.ToolServer;
import org.plangraph.pipeline.PlanTools;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryRunner;
import org.plangraph.store.ServedGraph;
import org.plangraph.store.guard.QueryBounds;
import org.plangraph.store.guard.QueryLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plangraph mcp}. */
@Command(
    name = "mcp",
    description =
        "Serves the questions, search and SPARQL as tools of the Model Context Protocol over standard input and output.")
final class McpCommand implements Callable<Integer> {

  private static final QueryBounds BOUNDS =
      new QueryBounds(QueryLimits.USUAL.withTime(Duration.ofSeconds(20)));

  private final Console console;

  @Mixin private DataOption data = new DataOption();

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  @SuppressWarnings("try") // the server works by being open
  public Integer call() throws InterruptedException {
    EndOfInput input = new EndOfInput(System.in);
    try (ServedGraph graph = new ServedGraph(data.folder());
        ToolServer server =
            ToolServer.streams(
                new PlanTools(QueryCatalog.load(), new QueryRunner(BOUNDS::run), graph::lease)
                    .offers(),
                input,
                console.out())) {
      console.note("mcp: ready; ends with its input");
      input.await();
    }
    return ExitCodes.DONE;
  }

  /** Tells when the client has closed the stream. */
  private static final class EndOfInput extends FilterInputStream {

    private final CountDownLatch end = new CountDownLatch(1);

    EndOfInput(InputStream in) {
      super(in);
    }

    void await() throws InterruptedException {
      end.await();
    }

    @Override
    public int read() throws IOException {
      return noted(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return noted(super.read(bytes, offset, length));
    }

    private int noted(int result) {
      if (result < 0) {
        end.countDown();
      }
      return result;
    }
  }
}
