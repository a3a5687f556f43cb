package org.plangraph.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WatchIT {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.ofSample();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void health_and_readiness_are_told_and_nothing_more() {
    for (String path :
        List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
      HttpResponse<String> answer = service.get(path);
      assertEquals(200, answer.statusCode(), path + answer.body());
      assertTrue(answer.body().contains("\"UP\""), answer.body());
    }
    for (String path :
        List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/shutdown")) {
      assertEquals(404, service.get(path).statusCode(), path);
    }
  }

  @Test
  void metrics_count_requests_by_face() {
    service.ask("ASK {}");
    service.get("/api/queries/coverage");
    String metrics = service.get("/actuator/prometheus").body();
    assertTrue(
        metrics
            .lines()
            .anyMatch(
                line ->
                    line.startsWith(
                        "plangraph_requests_seconds_count{face=\"plans\",status=\"200\"")),
        metrics);
    assertTrue(metrics.contains("face=\"api\""), metrics);
    assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
  }

  @Test
  void each_request_leaves_a_line_with_query_time_and_rows() throws InterruptedException {
    Logger logger = (Logger) LoggerFactory.getLogger("org.plangraph.request");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    try {
      service.get(
          "/api/queries/links-of-region?region=" + RunningService.encode("吴兴区"),
          "X-Request-Id",
          "mine-1");
      service.get(
          "/plans/sparql?query="
              + RunningService.encode("SELECT ?a { VALUES ?a { 1 2 3 } } #secret"),
          "X-Request-Id",
          "mine-2");
      service.get("/api/queries", "X-Request-Id", "bad id\tx");
      Thread.sleep(300);
    } finally {
      logger.detachAppender(lines);
    }
    List<String> log = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    String saved =
        log.stream()
            .filter(
                line ->
                    line.startsWith(
                        "mine-1 GET /api/queries/links-of-region query=links-of-region status=200 ms="))
            .findFirst()
            .orElse("");
    assertTrue(saved.matches(".* rows=[1-9]\\d*"), log.toString());
    assertTrue(
        log.stream()
            .anyMatch(
                line ->
                    line.startsWith("mine-2 GET /plans/sparql query=sparql-")
                        && line.endsWith(" rows=3")),
        log.toString());
    assertFalse(
        log.toString().contains("secret") || log.toString().contains("bad id"), log.toString());
  }

  @Test
  void a_stop_lets_what_has_begun_end() {
    RunningService other = RunningService.ofSample("--plangraph.query-timeout=4s");
    CompletableFuture<HttpResponse<String>> running =
        CompletableFuture.supplyAsync(
            () ->
                other.ask(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . VALUES ?x { 1 2 3 4 5 } }"));
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    other.close();
    int status = running.join().statusCode();
    assertTrue(status == 200 || status == 503, "status " + status);
  }
}
