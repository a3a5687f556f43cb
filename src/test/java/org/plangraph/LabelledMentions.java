package org.plangraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Mentions of real plans with what a reader of the context took them for. */
public final class LabelledMentions {

  /** Stands for «no such thing, or left open». */
  public static final String OPEN = "-";

  private static final Path FOLDER = Path.of("src/test/resources/mentions");

  private LabelledMentions() {}

  /** One labelled mention. */
  public record Labelled(String home, String mention, String expected) {

    boolean isOpen() {
      return expected.equals(OPEN);
    }

    @Override
    public String toString() {
      return mention + " (" + home + ")";
    }
  }

  /** What a resolver made of a list. */
  public record Judgement(List<String> wrong, int right, int resolvable) {

    /** Share of the resolvable mentions that were resolved rightly. */
    public double recall() {
      return (double) right / resolvable;
    }

    @Override
    public String toString() {
      return "%d wrong, %d of %d resolved".formatted(wrong.size(), right, resolvable);
    }
  }

  /** The mentions of one list. */
  public static List<Labelled> read(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name + ".tsv"), StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#:") && !line.startsWith("home\t"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Labelled(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Judges a resolver that answers {@link #OPEN} where it finds nothing or leaves it open. */
  public static Judgement judge(List<Labelled> mentions, Function<Labelled, String> resolver) {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Labelled labelled : mentions) {
      String found = resolver.apply(labelled);
      if (found.equals(labelled.expected())) {
        right += labelled.isOpen() ? 0 : 1;
      } else if (!found.equals(OPEN)) {
        wrong.add(labelled + ": " + found + " instead of " + labelled.expected());
      }
    }
    return new Judgement(
        wrong, right, (int) mentions.stream().filter(each -> !each.isOpen()).count());
  }
}
