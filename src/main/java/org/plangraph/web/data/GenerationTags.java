package org.plangraph.web.data;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plangraph.store.Generation;
import org.plangraph.store.ServedGraph;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What depends on the graph alone has the same tag until the next generation, so that who has it
 * need not fetch it again. Writing with the token switches tags off.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public final class GenerationTags extends OncePerRequestFilter {

  private static final Pattern TAGGED =
      Pattern.compile(
          "/(plans/(sparql|data)|api/.*|downloads/.*|\\.well-known/(void|sparql-examples)|void|catalog|service-description|v3/api-docs)");
  private static final Pattern FLEETING =
      Pattern.compile("now|rand|uuid|bnode|service", Pattern.CASE_INSENSITIVE);

  private final ServedGraph graph;
  private final boolean isWritable;
  private final String start = Long.toHexString(System.currentTimeMillis());

  /**
   * Tags of a graph.
   *
   * @param graph what is served
   * @param isWritable whether it may change within a generation
   */
  public GenerationTags(ServedGraph graph, boolean isWritable) {
    this.graph = graph;
    this.isWritable = isWritable;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isTagged(request)) {
      chain.doFilter(request, response);
      return;
    }
    String tag = tag(request);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept");
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    chain.doFilter(request, new Untagging(response));
  }

  private boolean isTagged(HttpServletRequest request) {
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    return !isWritable
        && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
        && TAGGED.matcher(request.getRequestURI()).matches()
        && !(request.getRequestURI().equals("/plans/sparql") && FLEETING.matcher(query).find());
  }

  private String tag(HttpServletRequest request) {
    try (Generation held = graph.lease()) {
      int form =
          Objects.hash(
              request.getHeader("Accept"),
              request.getHeader("Accept-Language"),
              request.getHeader("Host"));
      return "W/\"" + start + "-" + held.number() + "-" + Integer.toHexString(form) + "\"";
    }
  }

  /** A failure may pass: its tag is one that nobody will meet again. */
  private static final class Untagging extends HttpServletResponseWrapper {

    Untagging(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      untag(status);
      super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      untag(status);
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      untag(status);
      super.sendError(status, message);
    }

    private void untag(int status) {
      if (status >= SC_BAD_REQUEST) {
        setHeader("ETag", "W/\"" + UUID.randomUUID() + "\"");
      }
    }
  }
}
