package org.plangraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.InputException;
import org.plangraph.query.Answer;
import org.plangraph.query.AnswerFormat;
import org.plangraph.query.Page;

/** Asks a running server instead of the store that it holds. */
final class ServerClient {

  private static final Pattern DETAIL =
      Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  ServerClient(URI server) {
    this.server = server;
  }

  Answer ask(String id, Map<String, String> parameters, Page page) {
    StringBuilder query = new StringBuilder("?limit=" + page.limit());
    parameters.forEach(
        (name, text) -> query.append('&').append(encode(name)).append('=').append(encode(text)));
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("api/queries/" + id + query))
            .header("Accept", AnswerFormat.JSON.mediaType())
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      return read(id, response);
    } catch (IOException e) {
      throw new InputException(
          server.toString(), "the server does not answer", "Stop it or try again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException(server.toString(), "interrupted", "Try again");
    }
  }

  private Answer read(String id, HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      if (response.statusCode() == 200) {
        return Answer.readJson(
            body, response.headers().firstValue("Link").orElse("").contains("\"next\""));
      }
      Matcher detail = DETAIL.matcher(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      String what =
          detail.find() ? detail.group(1).replace("\\\"", "\"") : "status " + response.statusCode();
      throw new InputException(server + id, what, "The running server said so");
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
