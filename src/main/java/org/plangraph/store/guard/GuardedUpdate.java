package org.plangraph.store.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * SPARQL Update for holders of the token, as {@code application/sparql-update}; LOAD fetches
 * nothing.
 */
public final class GuardedUpdate extends ActionService {

  private final QueryLimits limits;

  /**
   * A guard.
   *
   * @param limits of the text
   */
  public GuardedUpdate(QueryLimits limits) {
    this.limits = limits;
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    String type = action.getRequestContentType();
    if (type == null || !type.startsWith("application/sparql-update")) {
      ServletOps.error(415, "Send application/sparql-update");
    }
  }

  @Override
  public void execute(HttpAction action) {
    UpdateRequest request = parse(action);
    action.beginWrite();
    try {
      UpdateAction.execute(request, action.getActiveDSG());
      action.commit();
    } catch (RuntimeException e) {
      action.abortSilent();
      throw e;
    } finally {
      action.end();
    }
    ServletOps.successNoContent(action);
  }

  private UpdateRequest parse(HttpAction action) {
    try {
      String text =
          new String(
              action.getRequestInputStream().readNBytes(limits.byteCount() + 1),
              StandardCharsets.UTF_8);
      if (text.length() > limits.byteCount() || QueryDepth.of(text) > limits.depth()) {
        ServletOps.error(413, "The update is longer or deeper than may be");
      }
      UpdateRequest request = UpdateFactory.create(text);
      if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
        ServletOps.errorForbidden("LOAD is not offered; use «plangraph load»");
      }
      return request;
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (IOException e) {
      ServletOps.errorBadRequest("The request ended before its update");
    }
    throw new IllegalStateException("unreachable: refusals are thrown");
  }
}
