package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.krait.conformance.Command.Outcome;

/** Graphviz draws what {@code krait lens --format dot} writes; skipped where it is missing. */
final class LensDotTest {
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void graphvizDrawsTheExamples() throws IOException, InterruptedException {
    KraitJar.assumePresent();
    Assumptions.assumeTrue(hasGraphviz(), "no program dot on the PATH");
    for (String example : List.of("counters", "late_binding", "class_bodies", "type_parameters")) {
      String file = EXAMPLES.resolve(example + ".py").toString();
      Outcome written =
          KraitJar.command()
              .run(folder, List.of("lens", "--format", "dot", "-o", "scopes.dot", file));
      assertEquals("", written.errors());
      Process dot =
          new ProcessBuilder("dot", "-Tsvg", "-o", "scopes.svg", "scopes.dot")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      assertEquals("", new String(dot.getInputStream().readAllBytes()));
      assertEquals(0, dot.waitFor());
      assertTrue(Files.readString(folder.resolve("scopes.svg")).contains(">module<"));
    }
  }

  private static boolean hasGraphviz() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "dot")));
  }
}
