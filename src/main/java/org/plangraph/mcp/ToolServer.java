package org.plangraph.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plangraph.model.InputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves tools until closed. */
public final class ToolServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ToolServer.class);
  private static final int LONGEST_REQUEST = 1 << 20;
  private static final String INSTRUCTIONS =
      "Answers about planning documents of Chinese governments. Names may be given in Chinese as the plans write them. "
          + "Every stated fact comes with its quote or the IRI of its evidence; cite it. "
          + "Ask «coverage» first to see which plans are loaded.";

  private final McpSyncServer server;

  private ToolServer(McpSyncServer server) {
    this.server = server;
  }

  /**
   * Serves over streamable HTTP.
   *
   * @param offers the tools
   * @param path where, such as {@code /mcp}
   */
  public static Http http(List<ToolOffer> offers, String path) {
    HttpServletStreamableServerTransportProvider transport =
        HttpServletStreamableServerTransportProvider.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .mcpEndpoint(path)
            .maxRequestSize(LONGEST_REQUEST)
            .build();
    McpSyncServer server =
        McpServer.sync(transport)
            .serverInfo("plangraph", "0.1.0")
            .instructions(INSTRUCTIONS)
            .tools(tools(offers))
            .build();
    return new Http(transport, new ToolServer(server));
  }

  /**
   * Serves over two streams, one JSON message a line.
   *
   * @param offers the tools
   * @param in requests
   * @param out responses; nobody else may write to it
   */
  public static ToolServer streams(List<ToolOffer> offers, InputStream in, OutputStream out) {
    StdioServerTransportProvider transport =
        new StdioServerTransportProvider(McpJsonDefaults.getMapper(), in, out);
    return new ToolServer(
        McpServer.sync(transport)
            .serverInfo("plangraph", "0.1.0")
            .instructions(INSTRUCTIONS)
            .tools(tools(offers))
            .build());
  }

  @Override
  public void close() {
    server.closeGracefully();
  }

  /**
   * A servlet that serves tools.
   *
   * @param servlet to be registered, with asynchronous support
   * @param server to be closed
   */
  public record Http(HttpServlet servlet, ToolServer server) {}

  private static List<SyncToolSpecification> tools(List<ToolOffer> offers) {
    return offers.stream().map(ToolServer::tool).toList();
  }

  private static SyncToolSpecification tool(ToolOffer offer) {
    McpSchema.Tool tool =
        McpSchema.Tool.builder(offer.name(), offer.input())
            .title(offer.title())
            .description(offer.description())
            .annotations(
                McpSchema.ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
            .build();
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((exchange, request) -> call(offer, request.arguments()))
        .build();
  }

  private static McpSchema.CallToolResult call(ToolOffer offer, Map<String, Object> arguments) {
    Map<String, String> texts = new LinkedHashMap<>();
    arguments.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    try {
      ToolAnswer answer = offer.call().apply(texts);
      return McpSchema.CallToolResult.builder()
          .addTextContent(answer.text())
          .structuredContent(answer.structure())
          .isError(false)
          .build();
    } catch (InputException e) {
      return failure(e.getMessage());
    } catch (RuntimeException e) {
      String incident = UUID.randomUUID().toString();
      LOG.error("incident {} in tool {}", incident, offer.name(), e);
      return failure("This is a bug of ours; its number is " + incident);
    }
  }

  private static McpSchema.CallToolResult failure(String message) {
    return McpSchema.CallToolResult.builder().addTextContent(message).isError(true).build();
  }
}
