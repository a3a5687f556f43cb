package org.plangraph.web.watch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plangraph.store.guard.GuardedQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line for each request: its id, what was asked, status, time, rows. Texts of queries and
 * parameters are not kept.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RequestLog extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger("org.plangraph.request");
  private static final String ID = "X-Request-Id";
  private static final Set<String> FACES =
      Set.of("plans", "api", "downloads", "mcp", "actuator", "questions");

  private final MeterRegistry meters;

  /**
   * A log.
   *
   * @param meters where times are counted too
   */
  public RequestLog(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = id(request.getHeader(ID));
    response.setHeader(ID, id);
    long begun = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Duration time = Duration.ofNanos(System.nanoTime() - begun);
      note(id, request, response, time);
      meters
          .timer(
              "plangraph.requests",
              "face",
              face(request.getRequestURI()),
              "status",
              Integer.toString(response.getStatus()))
          .record(time);
    }
  }

  private static void note(
      String id, HttpServletRequest request, HttpServletResponse response, Duration time) {
    LOG.info(
        "{} {} {} query={} status={} ms={} rows={}",
        id,
        request.getMethod(),
        printable(request.getRequestURI()),
        Objects.requireNonNullElse(request.getAttribute(GuardedQuery.QUERY), "-"),
        response.getStatus(),
        time.toMillis(),
        Objects.requireNonNullElse(request.getAttribute(GuardedQuery.ROWS), "-"));
  }

  private static String face(String path) {
    String first = path.replaceFirst("^/", "").replaceFirst("/.*", "");
    return FACES.contains(first) ? first : "page";
  }

  private static String id(@Nullable String given) {
    return given != null && given.matches("[A-Za-z0-9._-]{1,64}")
        ? given
        : UUID.randomUUID().toString();
  }

  private static String printable(String path) {
    return path.replaceAll("[^\\x21-\\x7e]", "?");
  }
}
