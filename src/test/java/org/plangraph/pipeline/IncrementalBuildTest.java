package org.plangraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.store.DataFolder;

/** A build after another reads, extracts and maps only what has changed, and gives the same. */
class IncrementalBuildTest {

  @TempDir private Path folder;
  private Path first;
  private Path second;
  private Path data;

  @BeforeEach
  void writePlans() throws IOException {
    data = folder.resolve("data");
    first = write("one.txt", "吴兴区", "到2025年，地区生产总值达到1300亿元。");
    second = write("two.txt", "越城区", "到2025年，研发经费投入强度达到3.5%。");
  }

  @Test
  void gives_the_same_bytes_as_a_full_build_when_a_document_changes() throws IOException {
    build(data, first, second);
    Map<String, FileTime> before = pieces();
    second = write("two.txt", "越城区", "到2025年，研发经费投入强度达到3.8%。");
    build(data, first, second);
    Map<String, FileTime> after = pieces();
    Set<String> stayed =
        before.keySet().stream()
            .filter(key -> before.get(key).equals(after.get(key)))
            .collect(Collectors.toSet());
    assertEquals(2, stayed.size(), "record and quads of the plan that did not change");
    assertEquals(4, after.size(), "what no build uses any more is gone");
    assertSameAsFull(first, second);
  }

  @Test
  void leaves_out_a_document_that_is_removed_and_makes_a_damaged_piece_anew() throws IOException {
    build(data, first, second);
    for (String piece : pieces().keySet()) {
      Path file = data.resolve("cache").resolve(piece);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    build(data, second);
    assertFalse(Files.readString(quads(data)).contains("id/plan/330502"));
    assertEquals(2, pieces().size());
    assertSameAsFull(second);
  }

  private void assertSameAsFull(Path... documents) throws IOException {
    Path other = folder.resolve("full");
    build(other, documents);
    assertTrue(Files.readString(quads(other)).contains("id/plan/330602"));
    assertArrayEquals(Files.readAllBytes(quads(other)), Files.readAllBytes(quads(data)));
  }

  private Map<String, FileTime> pieces() throws IOException {
    Map<String, FileTime> pieces = new TreeMap<>();
    try (Stream<Path> files = Files.list(data.resolve("cache"))) {
      for (Path file : files.toList()) {
        pieces.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return pieces;
  }

  private static void build(Path data, Path... documents) {
    new Build(new DataFolder(data), Progress.SILENT).run(List.of(documents));
  }

  private static Path quads(Path data) {
    return data.resolve("build/graph.nq");
  }

  private Path write(String name, String region, String sentence) throws IOException {
    String title = region + "国民经济和社会发展第十四个五年规划纲要";
    return Files.writeString(folder.resolve(name), title + "\n\n第一章 发展目标\n\n" + sentence + "\n");
  }
}
