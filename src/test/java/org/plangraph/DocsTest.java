package org.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.cli.CommandLineProgram;
import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryIndex;

/** What the documents say is run. */
class DocsTest {

  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final int TWO_SCREENS = 100;

  @TestFactory
  Stream<DynamicTest> every_command_of_the_readme_runs() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher blocks = SHELL.matcher(Files.readString(Path.of("README.md")));
    while (blocks.find()) {
      blocks.group(1).lines().filter(line -> line.startsWith("./plangraph")).forEach(commands::add);
    }
    assertTrue(commands.size() >= 6, "commands not found");
    return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> run(command)));
  }

  @Test
  void the_readme_begins_with_the_two_commands_and_is_short() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    String head = String.join("\n", lines.subList(0, 12));
    assertTrue(head.contains("./plangraph demo") && head.contains("mvn verify"), head);
    assertTrue(lines.size() <= TWO_SCREENS, lines.size() + " lines");
  }

  @Test
  void the_index_of_questions_is_fresh() throws IOException {
    Path file = Path.of("queries/README.md");
    String fresh = QueryIndex.markdown(QueryCatalog.load());
    if (System.getProperty("approve") != null) {
      Files.writeString(file, fresh);
    }
    assertEquals(fresh, Files.readString(file), "Run mvn test -Dtest=DocsTest -Dapprove");
  }

  private static void run(String command) throws IOException {
    List<String> words =
        new ArrayList<>(List.of(command.replaceFirst("\\s+#.*", "").split("\\s+")));
    words.remove(0);
    if (words.get(0).equals("demo")) {
      words.addAll(List.of("--once", "--data", "target/readme-demo"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream system = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      int exitCode =
          new CommandLineProgram(
                  (folder, host, port) -> {
                    throw new IllegalStateException("no server");
                  })
              .run(words.toArray(String[]::new));
      assertEquals(0, exitCode, out.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(system);
    }
    assertTrue(out.size() > 0, "nothing printed");
  }
}
