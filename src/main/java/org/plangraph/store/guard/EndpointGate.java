package org.plangraph.store.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the endpoint: refuses requests that are too long, of no use here, or write without
 * the token.
 */
public final class EndpointGate implements Filter {

  private static final String DESCRIPTION = "/service-description";
  private static final int FORM_GROWTH = 3;
  private static final int LONGEST_UPLOAD = 64 << 20;

  private static final String UNION = "/plans/data?graph=" + Quad.unionGraph.getURI();

  /** Header of what was written: the index of texts is made by a load. */
  private static final String TEXT_SEARCH = "PlanGraph-Text-Search";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> GRAPHS =
      Set.of("text/turtle", "application/n-triples", "application/n-quads", "application/trig");

  private final QueryLimits limits;
  private final WriteToken token;

  /**
   * A gate.
   *
   * @param limits of queries
   * @param token of writers
   */
  public EndpointGate(QueryLimits limits, WriteToken token) {
    this.limits = limits;
    this.token = token;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isAskedWhatItIs((HttpServletRequest) request)) {
      request.getRequestDispatcher(DESCRIPTION).forward(request, response);
      return;
    }
    if (isAskedForAll((HttpServletRequest) request)) {
      ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      ((HttpServletResponse) response).setHeader("Location", UNION);
      return;
    }
    Optional<Refusal> refusal = judge((HttpServletRequest) request);
    if (refusal.isPresent()) {
      refusal.get().send((HttpServletResponse) response);
    } else {
      if (isWriting((HttpServletRequest) request)) {
        ((HttpServletResponse) response).setHeader(TEXT_SEARCH, "unchanged until the next load");
      }
      chain.doFilter(request, response);
    }
  }

  /** The default graph is the union of all; the store knows that by a name. */
  private static boolean isAskedForAll(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        && request.getRequestURI().endsWith("/data")
        && "default".equals(request.getQueryString());
  }

  private static boolean isWriting(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.endsWith("/sparql")
        && !(READING.contains(request.getMethod()) && path.endsWith("/data"));
  }

  private static boolean isAskedWhatItIs(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getRequestURI().endsWith("/sparql")
        && request.getQueryString() == null;
  }

  private Optional<Refusal> judge(HttpServletRequest request) {
    String path = request.getRequestURI();
    long length = request.getContentLengthLong();
    if (path.endsWith("/sparql")) {
      return length > (long) FORM_GROWTH * limits.byteCount()
          ? Optional.of(
              new Refusal(413, "The query is longer than " + limits.byteCount() + " bytes"))
          : Optional.empty();
    }
    return isWriting(request) ? writing(request, path, length) : Optional.empty();
  }

  private Optional<Refusal> writing(HttpServletRequest request, String path, long length) {
    if (!token.isSet()) {
      return Optional.of(new Refusal(403, "This server is read-only"));
    }
    if (!token.isIn(request.getHeader("Authorization"))) {
      return Optional.of(new Refusal(401, "Writing needs the token: Authorization: Bearer …"));
    }
    if (length > LONGEST_UPLOAD) {
      return Optional.of(
          new Refusal(413, "An upload may have 64 MiB; load more with «plangraph load»"));
    }
    boolean hasBody = path.endsWith("/data") && !request.getMethod().equals("DELETE");
    if (hasBody && !GRAPHS.contains(mediaType(request.getContentType()))) {
      return Optional.of(new Refusal(415, "Upload one of " + GRAPHS.stream().sorted().toList()));
    }
    return Optional.empty();
  }

  private static String mediaType(@Nullable String contentType) {
    return contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
  }

  private record Refusal(int status, String message) {

    void send(HttpServletResponse response) throws IOException {
      if (status == HttpServletResponse.SC_UNAUTHORIZED) {
        response.setHeader("WWW-Authenticate", "Bearer");
      }
      response.setStatus(status);
      response.setContentType("text/plain;charset=UTF-8");
      response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
