package org.plangraph.extract;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.YamlMap;

/**
 * A corpus file: entries of {@code expect} (what must be found, in order) with {@code texts}, and
 * of {@code nothing}: texts that must yield nothing. One dynamic test a text.
 */
public final class Corpus {

  private final List<YamlMap> entries;

  private Corpus(List<YamlMap> entries) {
    this.entries = entries;
  }

  /** Reads {@code corpus/<name>.yaml}. */
  public static Corpus read(String name) {
    Artefact file = Artefacts.read("corpus/" + name + ".yaml");
    return new Corpus(YamlMap.parseList(file.path(), file.text()));
  }

  /** The tests of a reader that renders what it finds in a text. */
  public Stream<DynamicTest> tests(Function<String, List<String>> reader) {
    List<DynamicTest> tests = new ArrayList<>();
    for (YamlMap entry : entries) {
      entry.allow("expect", "texts", "nothing");
      List<String> expected = entry.texts("expect");
      for (String text : entry.texts("texts")) {
        tests.add(
            DynamicTest.dynamicTest(text, () -> compare(entry, expected, reader.apply(text))));
      }
      for (String text : entry.texts("nothing")) {
        tests.add(
            DynamicTest.dynamicTest(text, () -> compare(entry, List.of(), reader.apply(text))));
      }
    }
    if (tests.isEmpty()) {
      throw new IllegalStateException("empty corpus");
    }
    return tests.stream();
  }

  private static void compare(YamlMap entry, List<String> expected, List<String> found) {
    if (found.equals(expected)) {
      return;
    }
    String failure =
        found.isEmpty()
            ? "none"
            : found.size() > expected.size()
                ? "several"
                : found.size() < expected.size() ? "partial" : "wrong value";
    fail(entry.origin() + " " + failure + ": expected " + expected + " but found " + found);
  }
}
