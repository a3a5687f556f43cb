package org.plangraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rule of the layers, in its only authoritative text. */
class ArchitectureTest {

  private static final int LONGEST_FILE = 400;

  static final ArchRule layers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("org.plangraph.app..")
          .layer("doors")
          .definedBy("org.plangraph.cli..", "org.plangraph.web..")
          .layer("pipeline")
          .definedBy("org.plangraph.pipeline..")
          .layer("stages")
          .definedBy(
              "org.plangraph.(ingest|extract|mapping|quality|store|query|evaluate|export|generate|mcp)..")
          .layer("middle")
          .definedBy("org.plangraph.record..", "org.plangraph.lexicon..")
          .layer("base")
          .definedBy("org.plangraph.text..", "org.plangraph.vocab..", "org.plangraph.artefact..")
          .layer("model")
          .definedBy("org.plangraph.model..")
          .withOptionalLayers(true)
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("doors")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("app", "doors")
          .whereLayer("stages")
          .mayOnlyBeAccessedByLayers("app", "doors", "pipeline")
          .whereLayer("middle")
          .mayOnlyBeAccessedByLayers("app", "doors", "pipeline", "stages")
          .whereLayer("base")
          .mayOnlyBeAccessedByLayers("app", "doors", "pipeline", "stages", "middle");

  static final ArchRule stages_are_strangers =
      slices()
          .matching(
              "org.plangraph.(ingest|extract|mapping|quality|store|query|evaluate|export|generate|mcp)..")
          .should()
          .notDependOnEachOther();

  static final ArchRule no_cycles =
      slices().matching("org.plangraph.(*)..").should().beFreeOfCycles();

  static final ArchRule spring = only("web|app", "org.springframework..", "org.thymeleaf..");

  static final ArchRule fuseki =
      only("store", "org.apache.jena.fuseki..", "org.apache.jena.tdb2..", "org.eclipse.jetty..");

  static final ArchRule jena =
      only("lexicon|mapping|quality|store|query|pipeline|export", "org.apache.jena..");

  static final ArchRule rdf4j = only("mapping", "org.eclipse.rdf4j..", "io.carml..");

  static final ArchRule tools = only("mcp", "io.modelcontextprotocol..");

  static final ArchRule picocli = only("cli", "picocli..", "me.tongfei..");

  static final ArchRule yaml = only("artefact", "org.yaml..");

  static final ArchRule readers =
      only("ingest", "org.apache.pdfbox..", "org.jsoup..", "com.github.houbb..");

  static final ArchRule office = only("ingest|query", "org.apache.poi..");

  static final ArchRule jackson =
      only(
          "record|mapping|evaluate|generate|extract.chat",
          "tools.jackson..",
          "com.fasterxml.jackson..",
          "com.networknt..");

  static final ArchRule model_and_text_need_the_jdk_alone =
      noClasses()
          .that(resideInAnyPackage("org.plangraph.model..", "org.plangraph.text.."))
          .should()
          .dependOnClassesThat(
              resideOutsideOfPackages(
                  "java..",
                  "org.plangraph.model..",
                  "org.plangraph.text..",
                  "org.plangraph.artefact..",
                  "org.jspecify..",
                  "org.slf4j.."));

  static final ArchRule the_process_ends_in_app_only =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.plangraph.app..")
          .should()
          .callMethod(System.class, "exit", int.class);

  static final ArchRule standard_output_is_the_command_lines =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.plangraph.cli..")
          .should()
          .accessField(System.class, "out");

  static final ArchRule names_speak =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plangraph");
    assertTrue(classes.size() > 100, "classes not found");
    return Stream.of(ArchitectureTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.getName(), () -> ((ArchRule) field.get(null)).check(classes)));
  }

  /** The constants of the ontology's terms grow with it; every other file has to stay short. */
  @Test
  void files_are_short() throws IOException {
    List<Path> files = sources();
    assertTrue(files.size() > 100, "sources not found");
    for (Path file : files) {
      if (file.getParent().endsWith("vocab")) {
        continue;
      }
      long lines = Files.lines(file).count();
      assertTrue(lines <= LONGEST_FILE, file + " has " + lines + " lines");
    }
  }

  @Test
  void every_package_says_what_it_does_and_marks_nulls() throws IOException {
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      Path info = folder.resolve("package-info.java");
      assertTrue(Files.exists(info), info + " is missing");
      assertEquals(1, Files.readString(info).split("@NullMarked", -1).length - 1, info.toString());
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(path -> path.toString().endsWith(".java")).toList();
    }
  }

  private static ArchRule only(String packages, String... libraries) {
    String[] allowed =
        Stream.of(packages.split("\\|"))
            .map(name -> "org.plangraph." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that(resideOutsideOfPackages(allowed))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .allowEmptyShould(true);
  }
}
