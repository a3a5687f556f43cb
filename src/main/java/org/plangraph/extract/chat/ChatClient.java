package org.plangraph.extract.chat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plangraph.model.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a chat endpoint one question at a time. */
final class ChatClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_ANSWER = 1_000_000;

  private final ChatSettings settings;
  private final HttpClient http;

  ChatClient(ChatSettings settings) {
    this.settings = settings;
    this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
  }

  /**
   * The model's answer.
   *
   * @param task what the model is to do
   * @param text the stretch of the plan
   * @throws InputException if the endpoint cannot be reached or does not answer as it should
   */
  String answer(String task, String text) {
    try {
      HttpResponse<String> response =
          http.send(
              request(task, text), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() != 200) {
        throw failure("answered with status " + response.statusCode());
      } else if (response.body().length() > LONGEST_ANSWER) {
        throw failure("answered with " + response.body().length() + " characters");
      }
      return content(response.body());
    } catch (IOException e) {
      throw failure("cannot be reached: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("was interrupted");
    }
  }

  private HttpRequest request(String task, String text) {
    Map<String, Object> body =
        Map.of(
            "model", settings.model(),
            "temperature", 0,
            "response_format", Map.of("type", "json_object"),
            "messages",
                List.of(
                    Map.of("role", "system", "content", task),
                    Map.of("role", "user", "content", text)));
    URI address =
        URI.create(settings.endpoint().toString().replaceAll("/+$", "") + "/chat/completions");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(settings.timeout())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (settings.key() != null) {
      request.header("Authorization", "Bearer " + settings.key());
    }
    return request.build();
  }

  private String content(String body) {
    try {
      JsonNode content =
          JSON.readTree(body).path("choices").path(0).path("message").path("content");
      if (content.isString()) {
        return content.stringValue();
      }
    } catch (JacksonException e) {
      throw failure("answered with something that is no JSON");
    }
    throw failure("answered without choices[0].message.content");
  }

  private InputException failure(String what) {
    return new InputException(
        settings.endpoint().toString(), what, "Check the address, the model name and the key");
  }
}
