package org.plangraph.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;

/** The words, phrases and sentences of {@code generate/grammar/*.yaml}. */
final class Grammar {

  private static final List<String> LISTS =
      List.of("targets", "actuals", "goals", "platforms", "projects", "strategies", "links");

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private Grammar() {}

  /**
   * Reads all files.
   *
   * @throws ArtefactException if one is malformed or a symbol stands twice
   */
  static Grammar load() {
    return of(Artefacts.below("generate/grammar", ".yaml"));
  }

  /** The grammar of given files; {@link #load()} for those of the class path. */
  static Grammar of(List<Artefact> files) {
    Grammar grammar = new Grammar();
    files.forEach(file -> grammar.read(YamlMap.parse(file.path(), file.text())));
    return grammar;
  }

  /** Ways to put a symbol, empty if there is none of that name. */
  Optional<List<Phrase>> phrases(String symbol) {
    return Optional.ofNullable(phrases.get(symbol));
  }

  /** Sentences of a tag that fit a topic, each as often as it weighs. */
  List<Sentence> sentences(String tag, String topic) {
    List<Sentence> fitting = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.fits(tag, topic)) {
        for (int i = 0; i < sentence.weight(); i++) {
          fitting.add(sentence);
        }
      }
    }
    return fitting;
  }

  private void read(YamlMap file) {
    file.allow("words", "phrases", "sentences");
    file.map("words")
        .ifPresent(
            words ->
                words
                    .keys()
                    .forEach(
                        symbol ->
                            add(
                                words,
                                symbol,
                                words.texts(symbol).stream()
                                    .map(text -> word(words, text))
                                    .toList())));
    file.map("phrases")
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        symbol ->
                            add(
                                map,
                                symbol,
                                map.maps(symbol).stream().map(Grammar::phrase).toList())));
    file.maps("sentences").forEach(map -> sentences.add(sentence(map)));
  }

  private void add(YamlMap where, String symbol, List<Phrase> ways) {
    if (phrases.put(symbol, ways) != null) {
      throw new ArtefactException(where.origin(), "«" + symbol + "» stands twice", "Keep one");
    }
  }

  private static Phrase word(YamlMap where, String text) {
    return new Phrase(Template.parse(where.origin(), text), Map.of(), Map.of(), 1);
  }

  private static Phrase phrase(YamlMap map) {
    Map<String, Template> fields = new LinkedHashMap<>();
    for (String key : map.keys()) {
      if (!List.of("text", "when", "weight").contains(key)) {
        fields.put(key, Template.parse(map.origin(), map.requireText(key)));
      }
    }
    return new Phrase(
        Template.parse(map.origin(), map.requireText("text")), fields, when(map), weight(map));
  }

  private static Sentence sentence(YamlMap map) {
    map.allow("tag", "topics", "texts", "when", "weight", "states");
    return new Sentence(
        map.requireText("tag"),
        map.texts("topics"),
        map.texts("texts").stream().map(text -> Template.parse(map.origin(), text)).toList(),
        when(map),
        map.maps("states").stream().map(Grammar::claim).toList(),
        weight(map));
  }

  private static Claim claim(YamlMap map) {
    String list =
        LISTS.stream()
            .filter(map.keys()::contains)
            .findFirst()
            .orElseThrow(
                () ->
                    new ArtefactException(
                        map.origin(), "no list of records", "Name one of " + LISTS));
    Map<String, Template> fields = new LinkedHashMap<>();
    for (String key : map.keys()) {
      if (!key.equals(list)) {
        fields.put(key, Template.parse(map.origin(), map.requireText(key)));
      }
    }
    return new Claim(list, Arrays.asList(map.requireText(list).split(" ")), fields);
  }

  private static Map<String, List<String>> when(YamlMap map) {
    Map<String, List<String>> when = new LinkedHashMap<>();
    map.map("when")
        .ifPresent(
            conditions -> conditions.keys().forEach(key -> when.put(key, conditions.texts(key))));
    return when;
  }

  private static int weight(YamlMap map) {
    return map.text("weight").map(Integer::parseInt).orElse(1);
  }
}
