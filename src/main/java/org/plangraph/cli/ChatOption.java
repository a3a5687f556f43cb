package org.plangraph.cli;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.chat.ChatSettings;
import org.plangraph.pipeline.ExtractStage;
import picocli.CommandLine.Option;

/**
 * The chat endpoint that a user may set beside the rules; the key comes from the environment alone.
 */
final class ChatOption {

  private static final String KEY = "PLANGRAPH_CHAT_KEY";

  @Option(
      names = "--chat",
      paramLabel = "URL",
      description =
          "also ask this OpenAI-compatible endpoint (http://host:port/v1); its key is read from "
              + KEY)
  private @Nullable URI endpoint;

  @Option(
      names = "--chat-model",
      paramLabel = "NAME",
      description = "model to ask there",
      defaultValue = "default")
  private String model = "default";

  @Option(
      names = "--chat-seconds",
      paramLabel = "N",
      description = "longest wait for one answer",
      defaultValue = "120")
  private int seconds = 120;

  /**
   * The extract stage that the options describe; its records tell {@code time} unless it is null.
   */
  ExtractStage stage(@Nullable OffsetDateTime time) {
    return endpoint == null
        ? new ExtractStage(time)
        : ExtractStage.withChat(
            new ChatSettings(endpoint, model, System.getenv(KEY), Duration.ofSeconds(seconds)),
            time);
  }
}
