package org.plangraph.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.model.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The scores of one document: a record against its annotations. */
public final class Evaluation {

  private static final List<String> METADATA =
      List.of(
          "title",
          "regionCode",
          "planKind",
          "periodStart",
          "periodEnd",
          "horizon",
          "docNumber",
          "issued");
  private static final Pattern REGION_PART = Pattern.compile("[^省市区县]+[省市区县]");

  private final Map<Kind, KindScore> scores = new EnumMap<>(Kind.class);
  private final List<String> metadataOff = new ArrayList<>();

  private Evaluation(Item gold, Item output) {
    List<String> region = regionNames(gold);
    for (Kind kind : Kind.values()) {
      if (gold.get(kind.list()) != null) {
        scores.put(
            kind,
            new Scorer(kind, gold.items(kind.list()), output.items(kind.list()), region).score());
      }
    }
    Item want = gold.item("metadata");
    Item got = output.item("metadata");
    METADATA.stream()
        .filter(want.fields()::containsKey)
        .filter(f -> !Likeness.norm(want.get(f)).equals(Likeness.norm(got.get(f))))
        .forEach(metadataOff::add);
  }

  /**
   * Scores a record.
   *
   * @param gold annotation file
   * @param record record file of the same document
   * @throws InputException if one of them is no JSON object
   */
  public static Evaluation of(Path gold, Path record) {
    return new Evaluation(read(gold), read(record));
  }

  /** Figures for items found, by kind. */
  public Map<Kind, Figures> found() {
    Map<Kind, Figures> found = new EnumMap<>(Kind.class);
    scores.forEach((kind, score) -> found.put(kind, score.found()));
    return found;
  }

  /** Figures for items found and right, by kind. */
  public Map<Kind, Figures> right() {
    Map<Kind, Figures> right = new EnumMap<>(Kind.class);
    scores.forEach((kind, score) -> right.put(kind, score.right()));
    return right;
  }

  /** Metadata fields that differ. */
  public List<String> metadataOff() {
    return List.copyOf(metadataOff);
  }

  /** Hits and made-up items of each rule of a kind, by rule id; nothing is missed by a rule. */
  public Map<String, Figures> byRule(Kind kind) {
    return grouped(kind, item -> item.text("rule"));
  }

  /** Hits and made-up items of a kind by tenths of confidence, such as {@code 0.8}. */
  public Map<String, Figures> byConfidence(Kind kind) {
    return grouped(
        kind,
        item -> {
          Double confidence = item.number("confidence");
          return confidence == null
              ? "none"
              : String.valueOf(Math.floor(confidence * 10 + 1e-9) / 10);
        });
  }

  /** One line an item that was missed or made up, as people read it. */
  public List<String> misses(Kind kind) {
    return Optional.ofNullable(scores.get(kind)).map(EvaluationLines::misses).orElse(List.of());
  }

  /** Two lines a pair that agrees in the thing but not in all else. */
  public List<String> wrong(Kind kind) {
    return Optional.ofNullable(scores.get(kind)).map(EvaluationLines::wrong).orElse(List.of());
  }

  private Map<String, Figures> grouped(Kind kind, java.util.function.Function<Item, String> group) {
    Map<String, Figures> figures = new TreeMap<>();
    KindScore score = scores.get(kind);
    if (score != null) {
      score.hits().forEach(item -> add(figures, group.apply(item), 1, 0));
      score.madeUp().forEach(item -> add(figures, group.apply(item), 0, 1));
    }
    return figures;
  }

  private static void add(Map<String, Figures> figures, String group, int hits, int madeUp) {
    figures.merge(
        group,
        new Figures(hits, madeUp, 0),
        (a, b) -> new Figures(a.hits() + b.hits(), a.madeUp() + b.madeUp(), 0));
  }

  private static List<String> regionNames(Item gold) {
    String region = gold.item("metadata").text("region");
    Set<String> names = new LinkedHashSet<>();
    names.add(Likeness.norm(region));
    Matcher parts = REGION_PART.matcher(region);
    while (parts.find()) {
      String part = parts.group();
      names.add(Likeness.norm(part));
      if (part.length() > 2) {
        names.add(Likeness.norm(part.substring(0, part.length() - 1)));
      }
    }
    names.remove("");
    return names.stream().sorted(Comparator.comparingInt(name -> -name.length())).toList();
  }

  private static Item read(Path file) {
    try {
      return Item.of(JsonMapper.shared().readValue(file, Map.class));
    } catch (JacksonException e) {
      throw new InputException(
          file.toString(), "no JSON object", "Give a record or an annotation file");
    }
  }
}
