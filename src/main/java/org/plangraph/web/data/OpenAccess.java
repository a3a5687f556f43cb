package org.plangraph.web.data;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of other hosts read: answers what a browser asks before, and shows the headers that
 * help.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public final class OpenAccess extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(
        "Access-Control-Expose-Headers", "ETag, Link, PlanGraph-Row-Limit, X-Request-Id");
    boolean isAsking =
        request.getMethod().equals("OPTIONS")
            && request.getHeader("Access-Control-Request-Method") != null;
    if (!isAsking) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader(
        "Access-Control-Allow-Headers",
        "Accept, Content-Type, If-None-Match, Mcp-Session-Id, Mcp-Protocol-Version");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
