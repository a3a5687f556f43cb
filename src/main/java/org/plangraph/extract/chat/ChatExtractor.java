package org.plangraph.extract.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plangraph.artefact.Artefacts;
import org.plangraph.extract.PlanExtractor;
import org.plangraph.extract.discourse.Discourse;
import org.plangraph.model.Extraction;
import org.plangraph.model.Goal;
import org.plangraph.model.Link;
import org.plangraph.model.Passage;
import org.plangraph.model.PassageKind;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Platform;
import org.plangraph.model.Project;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;
import org.plangraph.model.Strategy;
import org.plangraph.model.Target;

/** Asks a chat endpoint about each stretch of a document; tables are left to the rules. */
public final class ChatExtractor implements PlanExtractor {

  private static final int STRETCH = 3_000;

  private final ChatClient client;
  private final String rule;
  private final String task;

  /**
   * An extractor for an endpoint.
   *
   * @param settings the endpoint that the user configured
   */
  public ChatExtractor(ChatSettings settings) {
    this.client = new ChatClient(settings);
    this.rule = "chat." + settings.model().replaceAll("[^A-Za-z0-9._-]", "-");
    this.task = Artefacts.read("chat/prompt.txt").text();
  }

  @Override
  public Extraction extract(PlanDocument document) {
    Found found = new Found();
    Reference region = Discourse.region(document.metadata());
    for (Stretch stretch : stretches(document)) {
      String answer = client.answer(task, stretch.span().of(document.text()));
      Proposals proposals = new Proposals(answer, document.text(), stretch.span(), rule);
      found.add(proposals, new ChatItems(stretch.section(), region));
    }
    return found.extraction(document);
  }

  private record Stretch(Span span, int section) {}

  /** Passages of running text, joined while they belong to one section and are short enough. */
  private static List<Stretch> stretches(PlanDocument document) {
    List<Stretch> stretches = new ArrayList<>();
    for (Passage passage : document.passages()) {
      if (passage.kind() != PassageKind.PARAGRAPH && passage.kind() != PassageKind.BOX) {
        continue;
      }
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      boolean joins =
          last != null
              && last.section() == passage.section()
              && passage.span().end() - last.span().start() <= STRETCH;
      if (joins) {
        Span span = new Span(last.span().start(), passage.span().end());
        stretches.set(stretches.size() - 1, new Stretch(span, last.section()));
      } else {
        stretches.add(new Stretch(passage.span(), passage.section()));
      }
    }
    return stretches;
  }

  private static String key(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return "chat-" + HexFormat.of().toHexDigits(Arrays.hashCode(bytes));
  }

  private static final class Found {
    private final List<Target> targets = new ArrayList<>();
    private final List<Target> actuals = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Platform> platforms = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Strategy> strategies = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    void add(Proposals proposals, ChatItems items) {
      proposals.items(
          "targets",
          (item, evidence) -> {
            boolean past = item.path("past").asBoolean(false);
            items.target(item, evidence).ifPresent(past ? actuals::add : targets::add);
            return Optional.empty();
          });
      goals.addAll(proposals.items("goals", items::goal));
      platforms.addAll(
          proposals.items("platforms", (i, e) -> items.platform(i, e, ChatExtractor::key)));
      projects.addAll(
          proposals.items("projects", (i, e) -> items.project(i, e, ChatExtractor::key)));
      strategies.addAll(proposals.items("strategies", items::strategy));
      links.addAll(proposals.items("links", items::link));
    }

    Extraction extraction(PlanDocument document) {
      return new Extraction(
          document, List.of(), targets, actuals, goals, platforms, projects, strategies, links);
    }
  }
}
