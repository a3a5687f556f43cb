package org.plangraph.store.guard;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutorHttp;
import org.apache.jena.sparql.util.Context;

/**
 * Where {@code SERVICE} may go: to endpoints that are listed, and of those only to public addresses
 * unless the owner of the server says otherwise. Redirects are not followed.
 */
public final class Federation {

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final long ANSWER_MILLIS = 15_000;
  private static final int REDIRECTS = 3;

  /** Nowhere. */
  public static final Federation NONE = new Federation(Set.of(), false);

  private final Set<String> endpoints;
  private final boolean isPrivateAllowed;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  /**
   * A list of endpoints.
   *
   * @param endpoints their addresses, as queries write them
   * @param isPrivateAllowed whether one may lie on this machine or in a private network
   */
  public Federation(Set<String> endpoints, boolean isPrivateAllowed) {
    this.endpoints = Set.copyOf(endpoints);
    this.isPrivateAllowed = isPrivateAllowed;
  }

  /** The endpoints, in order. */
  public List<String> endpoints() {
    return endpoints.stream().sorted().toList();
  }

  /** Makes the queries of a dataset obey. */
  public void govern(Context context) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addSingleLink(
        (execution, original, binding, executing, chain) ->
            call(execution, original, binding, executing));
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQ.httpServiceAllowed, true);
    context.set(ARQ.httpQueryClient, client);
    context.set(ARQ.httpQueryTimeout, ANSWER_MILLIS);
  }

  /** Whether queries may ask an endpoint. */
  boolean isListed(String endpoint) {
    return endpoints.contains(endpoint);
  }

  private QueryIterator call(
      OpService execution, OpService original, Binding binding, ExecutionContext executing) {
    Node service = execution.getService();
    if (!service.isURI() || !isListed(service.getURI())) {
      throw new QueryDeniedException(
          "SERVICE " + service + " is not among the endpoints that this server may ask");
    }
    requireReachable(URI.create(service.getURI()));
    try {
      return new ServiceExecutorHttp().createExecution(execution, original, binding, executing);
    } catch (QueryExceptionHTTP e) {
      if (e.getStatusCode() / 100 == REDIRECTS) {
        throw new QueryDeniedException(
            "SERVICE "
                + service
                + " answers with a redirect, and redirects are not followed; "
                + "ask the address that it leads to, if that is listed");
      }
      throw e;
    }
  }

  private void requireReachable(URI endpoint) {
    if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
      throw new QueryDeniedException("SERVICE goes to http and https only");
    }
    if (isPrivateAllowed) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(endpoint.getHost())) {
        if (!PublicAddress.is(address)) {
          throw new QueryDeniedException("SERVICE does not go to addresses inside a network");
        }
      }
    } catch (UnknownHostException e) {
      throw new QueryDeniedException("SERVICE: host «" + endpoint.getHost() + "» is unknown");
    }
  }
}
