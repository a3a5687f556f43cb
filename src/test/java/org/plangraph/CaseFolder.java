package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Discovers the cases of a folder {@code root/<group>/<case>}: one dynamic test each, none
 * forgotten.
 *
 * <p>A file that nobody knows fails, and so does a folder without cases. A case folder with a
 * {@code skip.txt} (reason and issue) must fail: once it passes, the skip has to go. With {@code
 * -Dapprove} expected files are rewritten instead of compared.
 */
public final class CaseFolder {

  /** What is done with one case. */
  public interface Body {

    /** Runs the case; throws or fails if it does not hold. */
    void run(Path at) throws Exception;
  }

  private static final String SKIP = "skip.txt";

  private final Path root;

  private CaseFolder(Path root) {
    this.root = root;
  }

  /** Cases below a folder of the repository, such as {@code mappings/tests}. */
  public static CaseFolder of(String root) {
    return new CaseFolder(Path.of(root));
  }

  /** Cases that are folders, each with files of {@code known} names only. */
  public List<DynamicTest> folders(Set<String> known, Body body) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path group : list(root)) {
      for (Path at : list(group)) {
        tests.add(DynamicTest.dynamicTest(name(at), at.toUri(), () -> run(at, known, body)));
      }
    }
    assertFalse(tests.isEmpty(), "no case in " + root);
    return tests;
  }

  /** Cases that are files; every file is a case or belongs to one by {@code isKnown}. */
  public List<DynamicTest> files(Predicate<String> isCase, Predicate<String> isKnown, Body body) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path group : list(root)) {
      for (Path at : list(group)) {
        String file = at.getFileName().toString();
        if (isCase.test(file)) {
          tests.add(DynamicTest.dynamicTest(name(at), at.toUri(), () -> body.run(at)));
        } else if (!isKnown.test(file)) {
          tests.add(DynamicTest.dynamicTest(name(at), () -> fail("unknown file " + at)));
        }
      }
    }
    assertFalse(tests.isEmpty(), "no case in " + root);
    return tests;
  }

  private static void run(Path at, Set<String> known, Body body) throws Exception {
    assertTrue(Files.isDirectory(at), at + " is no case folder");
    for (Path file : list(at)) {
      String name = file.getFileName().toString();
      assertTrue(known.contains(name) || name.equals(SKIP), "unknown file " + file);
    }
    if (!Files.exists(at.resolve(SKIP))) {
      body.run(at);
      return;
    }
    assertFalse(read(at.resolve(SKIP)).isBlank(), "skip.txt needs a reason and an issue");
    try {
      body.run(at);
    } catch (AssertionError | Exception expected) {
      return;
    }
    fail("passes, remove its skip.txt: " + at);
  }

  /** Compares with an expected file, or rewrites that under {@code -Dapprove}. */
  public static void assertText(Path expected, String actual) {
    if (System.getProperty("approve") != null) {
      write(expected, actual);
    }
    assertTrue(Files.exists(expected), "missing " + expected + "; actual:\n" + actual);
    assertEquals(read(expected), actual, expected.toString());
  }

  /** A text file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text file. */
  public static void write(Path file, String text) {
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Path at) {
    return root.relativize(at).toString().replace('\\', '/');
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
