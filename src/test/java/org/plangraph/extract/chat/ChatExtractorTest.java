package org.plangraph.extract.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plangraph.ingest.DocumentReader;
import org.plangraph.model.Extraction;
import org.plangraph.model.InputException;
import org.plangraph.model.PlanDocument;

class ChatExtractorTest {

  private static final String PLAN =
      """
      某市国民经济和社会发展第十四个五年规划纲要
      一、发展目标
      到2025年，全市数字产业规模达到300亿元，打造江南水乡数字名城，对接上海大都市圈。
      """;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private volatile String answer = "{}";
  private volatile int status = 200;

  @BeforeEach
  void start_endpoint() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("Authorization");
          requests.add(
              key + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop_endpoint() {
    server.stop(0);
  }

  private Extraction extract() {
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
    ChatSettings settings =
        new ChatSettings(endpoint, "some model", "secret", Duration.ofSeconds(10));
    PlanDocument document =
        new DocumentReader().read("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8));
    return new ChatExtractor(settings).extract(document);
  }

  private static String says(String items) {
    return "{\"choices\":[{\"message\":{\"content\":\"" + items.replace("\"", "\\\"") + "\"}}]}";
  }

  @Test
  void believes_items_whose_quote_stands_in_the_text_and_whose_number_is_one() {
    answer =
        says(
            "{\"targets\":["
                + "{\"indicator\":\"数字产业规模\",\"value\":300,\"unit\":\"亿元\",\"op\":\"=\",\"year\":2025,\"kind\":\"level\",\"quote\":\"数字产业规模达到300亿元\"},"
                + "{\"indicator\":\"数字产业规模\",\"value\":\"很大\",\"quote\":\"数字产业规模达到300亿元\"},"
                + "{\"indicator\":\"生产总值\",\"value\":9,\"quote\":\"生产总值达到9亿元\"}],"
                + "\"goals\":[{\"kind\":\"positioning\",\"text\":\"江南水乡数字名城\",\"verb\":\"打造\",\"quote\":\"打造江南水乡数字名城\"}],"
                + "\"links\":[{\"relation\":\"align\",\"object\":\"上海大都市圈\",\"objectKind\":\"area\",\"verb\":\"对接\",\"quote\":\"对接上海大都市圈\"},"
                + "{\"relation\":\"hates\",\"object\":\"上海\",\"quote\":\"对接上海大都市圈\"}]}");
    Extraction found = extract();
    assertEquals(1, found.targets().size());
    assertEquals("chat.some-model", found.targets().get(0).evidence().rule());
    assertEquals(1, found.goals().size());
    assertEquals(1, found.links().size());
    assertTrue(
        requests.get(0).startsWith("Bearer secret") && requests.get(0).contains("数字产业规模"),
        requests.get(0));
  }

  @Test
  void an_answer_that_is_no_json_object_proposes_nothing() {
    answer = says("对不起，我不知道。");
    assertEquals(0, extract().targets().size());
  }

  @Test
  void a_failing_endpoint_is_told_with_its_address() {
    status = 503;
    String message = assertThrows(InputException.class, this::extract).getMessage();
    assertTrue(message.contains("503") && message.contains("127.0.0.1"), message);
    assertTrue(!message.contains("secret"), message);
  }

  @Test
  void merging_adds_only_what_the_rules_lack() {
    answer =
        says("{\"goals\":[{\"kind\":\"aim\",\"text\":\"江南水乡数字名城\",\"quote\":\"打造江南水乡数字名城\"}]}");
    Extraction once = extract();
    Extraction merged =
        new MergedExtractor(document -> once, document -> once).extract(once.document());
    assertEquals(once.goals(), merged.goals());
  }
}
