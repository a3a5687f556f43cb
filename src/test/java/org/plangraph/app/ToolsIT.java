package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plangraph.query.QueryCatalog;
import org.plangraph.store.DataFolder;

class ToolsIT {

  private static RunningService service;
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    service = RunningService.ofSample();
    client =
        connected(
            HttpClientStreamableHttpTransport.builder(service.address("").toString())
                .endpoint("/mcp")
                .build());
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
    service.close();
  }

  @Test
  void all_questions_search_and_sparql_are_tools_that_only_read() {
    Map<String, Tool> tools = new TreeMap<>();
    client.listTools().tools().forEach(tool -> tools.put(tool.name(), tool));
    QueryCatalog.load()
        .all()
        .forEach(query -> assertTrue(tools.containsKey(query.id()), query.id()));
    assertTrue(tools.keySet().containsAll(List.of("search", "sparql")));
    tools.values().forEach(tool -> assertTrue(tool.annotations().readOnlyHint(), tool.name()));
    Tool question = tools.get("links-of-region");
    assertTrue(question.description().contains("？"), question.description());
    assertTrue(
        question.inputSchema().get("required").toString().contains("region"),
        question.inputSchema().toString());
  }

  @Test
  void a_question_is_answered_by_name_with_rows() {
    CallToolResult answer = call(client, "links-of-region", Map.of("region", "吴兴区", "limit", 5));
    assertFalse(answer.isError(), text(answer));
    assertTrue(text(answer).contains("主动对接吴江"), text(answer));
    assertTrue(
        answer.structuredContent().toString().contains("columns"),
        answer.structuredContent().toString());
  }

  @Test
  void mistakes_come_back_as_text_to_mend() {
    CallToolResult unknown = call(client, "links-of-region", Map.of("region", "没有的地方"));
    assertTrue(unknown.isError());
    assertTrue(text(unknown).contains("没有的地方"), text(unknown));
    assertTrue(call(client, "links-of-region", Map.of("place", "吴兴区")).isError());
    assertTrue(call(client, "links-of-region", Map.of()).isError());
    assertTrue(call(client, "links-of-region", Map.of("region", "吴兴区", "limit", 0)).isError());
  }

  @Test
  void sparql_reads_and_does_nothing_else() {
    CallToolResult rows =
        call(client, "sparql", Map.of("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertTrue(text(rows).startsWith("n"), text(rows));
    for (String query :
        List.of(
            "INSERT DATA { <http://e/s> <http://e/p> 1 }",
            "SELECT * { SERVICE <http://127.0.0.1:"
                + service.port()
                + "/plans/sparql> { ?s ?p ?o } }",
            "SELECT * { BIND(<http://127.0.0.1/> AS ?w) SERVICE ?w { ?s ?p ?o } }",
            "SELECT (<java:java.util.Date>() AS ?d) {}",
            "SELECT * { " + "{".repeat(200) + "}".repeat(200) + " }",
            "SELECT")) {
      assertTrue(call(client, "sparql", Map.of("query", query)).isError(), query);
    }
  }

  @Test
  void search_finds_quotes_with_their_statements() {
    CallToolResult found = call(client, "search", Map.of("q", "对接吴江"));
    assertTrue(text(found).contains("主动对接吴江"), text(found));
    assertTrue(text(found).contains("/link/"), text(found));
  }

  @Test
  void the_command_serves_the_same_over_its_streams() {
    DataFolder folder = RunningService.loaded(Path.of("queries/tests/sample.trig"));
    ServerParameters command =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                PlanGraph.class.getName(),
                "mcp",
                "--data",
                folder.root().toString())
            .build();
    McpSyncClient other = connected(new StdioClientTransport(command, McpJsonDefaults.getMapper()));
    try {
      Map<String, Object> region = Map.of("region", "吴兴区");
      assertEquals(
          text(call(client, "links-of-region", region)),
          text(call(other, "links-of-region", region)));
      assertEquals(client.listTools().tools().size(), other.listTools().tools().size());
    } finally {
      other.closeGracefully();
      folder.discard();
    }
  }

  private static McpSyncClient connected(McpClientTransport transport) {
    McpSyncClient made =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofSeconds(40))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
    made.initialize();
    return made;
  }

  private static CallToolResult call(
      McpSyncClient asker, String tool, Map<String, Object> arguments) {
    return asker.callTool(new CallToolRequest(tool, arguments));
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }
}
