package org.plangraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plangraph.artefact.Origin;
import org.plangraph.extract.rule.Derivation;
import org.plangraph.extract.rule.RuleBook;
import org.plangraph.model.Span;
import org.plangraph.record.RecordItem;
import org.plangraph.record.RecordItems;
import org.plangraph.text.CodePoints;
import org.plangraph.text.Fold;
import org.plangraph.text.Sentences;

/** Tells of each item of a record file which words, rule and parts of the rule led to it. */
public final class Derivations {

  private final RuleBook book = RuleBook.load();

  /**
   * The derivations of a record file, a block of lines an item.
   *
   * @param record record file that {@code extract} wrote; its text lies below {@code text/}
   */
  public List<String> of(Path record) {
    RecordItems items = RecordItems.read(record);
    Text text = Text.read(record.resolveSibling("text").resolve(items.plan() + ".text.txt"));
    List<String> lines = new ArrayList<>();
    items.all().forEach(item -> tell(item, text, lines));
    return lines;
  }

  private void tell(RecordItem item, Text text, List<String> lines) {
    lines.add(item.list() + " " + item.key());
    if (!item.section().isEmpty()) {
      lines.add("  章节 section     " + String.join(" › ", item.section()));
    }
    says(item.fields(), lines);
    for (RecordItem.Proof proof : item.proofs()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  原文 quote       [%d, %d) %s",
              proof.span().start(),
              proof.span().end(),
              proof.quote().replace('\n', ' ')));
      lines.add(rule(proof));
      derive(proof, text).ifPresent(derivation -> parts(derivation, text, lines));
    }
  }

  /** The fields, those of each nested value on a line of their own. */
  private static void says(Map<String, String> fields, List<String> lines) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          int dot = name.lastIndexOf('.');
          groups
              .computeIfAbsent(name.substring(0, Math.max(0, dot)), any -> new LinkedHashMap<>())
              .put(name.substring(dot + 1), value);
        });
    groups.forEach(
        (group, values) ->
            lines.add(
                group.isEmpty()
                    ? "  内容 says        " + joined(values)
                    : "    " + group + ": " + joined(values)));
  }

  private String rule(RecordItem.Proof proof) {
    return String.format(
        Locale.ROOT,
        "    规则 rule      %s (%s) %s",
        proof.rule(),
        proof.confidence(),
        book.origin(proof.rule())
            .map(Origin::toString)
            .orElse("按词表、表格或列举得出 by label, table or enumeration"));
  }

  private Optional<Derivation> derive(RecordItem.Proof proof, Text text) {
    Span quote = text.units(proof.span());
    return book.derive(proof.rule(), text.folded(), text.sentences(quote), quote);
  }

  private static void parts(Derivation derivation, Text text, List<String> lines) {
    lines.add("    命中 matched   " + text.at(derivation.span()));
    derivation.parts().entrySet().stream()
        .filter(part -> part.getValue().length() > 0)
        .forEach(part -> lines.add("      " + part.getKey() + " = " + text.at(part.getValue())));
    if (!derivation.settings().isEmpty()) {
      lines.add("    设定 sets      " + joined(derivation.settings()));
    }
  }

  private static String joined(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The normal text of a plan, as the rules saw it. */
  private record Text(String normal, String folded, CodePoints points) {

    static Text read(Path file) {
      try {
        String normal = Files.readString(file);
        return new Text(normal, Fold.fold(normal), new CodePoints(normal));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Span units(Span codePoints) {
      return new Span(points.toUnit(codePoints.start()), points.toUnit(codePoints.end()));
    }

    String at(Span span) {
      return span.of(normal).replace('\n', ' ');
    }

    /** The sentences of the lines around a span that share characters with it. */
    Span sentences(Span span) {
      int from = normal.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
      int end = normal.indexOf('\n', span.end());
      Span lines = new Span(Math.min(from, span.start()), end < 0 ? normal.length() : end);
      List<Span> around = Sentences.of(folded, lines).stream().filter(span::overlaps).toList();
      return around.isEmpty()
          ? span
          : new Span(around.get(0).start(), around.get(around.size() - 1).end());
    }
  }
}
