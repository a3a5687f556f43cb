package org.plangraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plangraph.CaseFolder;

class ReleaseTest {

  @Test
  void the_version_is_that_of_the_build() {
    String pom = CaseFolder.read(Path.of("pom.xml"));
    String version =
        pom.replaceFirst(
            "(?s).*?<artifactId>plangraph</artifactId>\\s*<version>([^<]*)</version>.*", "$1");
    assertEquals(Release.VERSION, version.replace("-SNAPSHOT", ""));
  }

  @Test
  void the_hash_of_the_rules_is_the_same_each_time() {
    assertTrue(Release.run(null).rules().matches("[0-9a-f]{64}"));
    assertEquals(Release.run(null), Release.run(null));
    assertNull(Release.run(null).time());
  }
}
