package org.plangraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.model.InputException;

class GraphLoaderTest {

  private static final String ONE = "<http://e/s> <http://e/p> \"1\" <http://e/g> .\n";
  private static final String TWO = ONE + "<http://e/s> <http://e/p> \"2\" <http://e/h> .\n";

  @TempDir Path temp;

  @Test
  void loads_a_generation_and_counts_its_quads() throws IOException {
    DataFolder folder = folder();
    Loaded loaded = load(folder, TWO);
    assertEquals(1, loaded.generation());
    assertEquals(2, loaded.quadCount());
    assertEquals(1, folder.current().orElseThrow());
  }

  @Test
  void the_default_graph_is_the_union() throws IOException {
    DataFolder folder = folder();
    load(folder, TWO);
    try (Generation generation = Generation.openCurrent(folder)) {
      assertEquals(2, count(generation));
    }
  }

  @Test
  void a_reader_keeps_its_generation_while_the_next_one_is_loaded() throws IOException {
    DataFolder folder = folder();
    load(folder, ONE);
    try (Generation reader = Generation.openCurrent(folder)) {
      load(folder, TWO);
      assertEquals(1, count(reader));
      assertTrue(Files.exists(folder.generation(1)), "removed under its reader");
      try (Generation next = Generation.openCurrent(folder)) {
        assertEquals(2, count(next));
      }
    }
    load(folder, ONE);
    assertFalse(Files.exists(folder.generation(1)), "kept without a reader");
    assertFalse(Files.exists(folder.generation(2)), "kept without a reader");
  }

  @Test
  void a_load_that_fails_leaves_the_old_generation() throws IOException {
    DataFolder folder = folder();
    load(folder, ONE);
    assertThrows(InputException.class, () -> load(folder, TWO + "<http://e/s> no quad\n"));
    assertThrows(InputException.class, () -> load(folder, ""));
    assertThrows(
        InputException.class, () -> new GraphLoader(folder).load(temp.resolve("missing.nq")));
    assertServes(folder, 1, 1);
  }

  @Test
  void a_load_killed_before_the_switch_is_never_served_and_swept_later() throws IOException {
    DataFolder folder = folder();
    load(folder, ONE);
    int begun = folder.begin();
    Files.createDirectories(folder.database(begun));
    Files.writeString(folder.database(begun).resolve("half.dat"), "half");
    assertServes(folder, 1, 1);
    load(folder, TWO);
    assertFalse(
        Files.exists(folder.database(begun).resolve("half.dat")), "half a generation is kept");
    assertServes(folder, 2, 2);
  }

  @Test
  void a_process_killed_while_loading_leaves_the_old_generation() throws Exception {
    DataFolder folder = folder();
    load(folder, ONE);
    Process loader = startLoader(folder, many());
    waitForGeneration(folder, 2);
    loader.destroyForcibly().waitFor();
    assertServes(folder, 1, 1);
    load(folder, TWO);
    assertServes(folder, 2, 2);
  }

  @Test
  void a_server_moves_on_by_itself_and_open_uses_end_where_they_began() throws Exception {
    DataFolder folder = folder();
    load(folder, ONE);
    try (ServedGraph served = new ServedGraph(folder)) {
      try (Generation held = served.lease()) {
        load(folder, TWO);
        waitForNumber(served, 2);
        assertEquals(1, count(held));
      }
      try (Generation next = served.lease()) {
        assertEquals(2, count(next));
      }
    }
  }

  @Test
  void two_builds_do_not_write_at_a_time() throws IOException {
    DataFolder folder = folder();
    FileClaim other = folder.claimWriting();
    InputException refused = assertThrows(InputException.class, () -> load(folder, ONE));
    assertTrue(refused.getMessage().contains("another build"), refused.getMessage());
    other.close();
    assertEquals(1, load(folder, ONE).generation());
  }

  private DataFolder folder() {
    return new DataFolder(temp.resolve("data"));
  }

  private Loaded load(DataFolder folder, String quads) throws IOException {
    return new GraphLoader(folder).load(Files.writeString(temp.resolve("quads.nq"), quads));
  }

  private Path many() throws IOException {
    StringBuilder quads = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      quads
          .append("<http://e/s")
          .append(i)
          .append("> <http://e/p> \"")
          .append(i)
          .append("\" <http://e/g> .\n");
    }
    return Files.writeString(temp.resolve("many.nq"), quads);
  }

  private Process startLoader(DataFolder folder, Path quads) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "org.plangraph.app.PlanGraph",
            "load",
            quads.toString(),
            "--data",
            folder.root().toString())
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("loader.txt").toFile())
        .start();
  }

  private static void waitForGeneration(DataFolder folder, int number) throws InterruptedException {
    for (int i = 0; i < 600 && !Files.exists(folder.database(number)); i++) {
      Thread.sleep(50);
    }
    assertTrue(Files.exists(folder.database(number)), "the loader did not begin");
  }

  private static void waitForNumber(ServedGraph served, int number) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      try (Generation generation = served.lease()) {
        if (generation.number() == number) {
          return;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("did not move on to generation " + number);
  }

  private static void assertServes(DataFolder folder, int number, long quads) {
    try (Generation generation = Generation.openCurrent(folder)) {
      assertEquals(number, generation.number());
      assertEquals(quads, count(generation));
    }
  }

  private static long count(Generation generation) {
    return Txn.calculateRead(
        generation.dataset(),
        () -> {
          long byFind =
              generation.dataset().stream(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).count();
          try (QueryExec run =
              QueryExec.dataset(generation.dataset()).query("SELECT ?s { ?s ?p ?o }").build()) {
            long bySparql = run.select().stream().count();
            assertEquals(byFind, bySparql);
            return bySparql;
          }
        });
  }
}
