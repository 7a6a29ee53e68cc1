package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every program of {@code conformance/cases} and {@code examples} under CPython and under
 * Krait: both must print the same and end alike. The system property {@code krait.case} keeps only
 * the programs whose path contains it.
 */
class ProgramTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  @BeforeAll
  static void both() {
    Oracle.assumePresent();
    KraitJar.assumePresent();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return programs("conformance/cases");
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return programs("examples");
  }

  private static Stream<DynamicTest> programs(String folder) throws IOException {
    String wanted = System.getProperty("krait.case", "");
    try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
      return files
          .map(file -> TOP.relativize(file).toString())
          .filter(name -> name.endsWith(".py") && name.contains(wanted))
          .sorted()
          .toList()
          .stream()
          .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }
  }

  private static void compare(String program) throws IOException, InterruptedException {
    Command.Outcome expected = Oracle.command().run(TOP, List.of(program));
    Command.Outcome actual = KraitJar.command().run(TOP, List.of(program));
    assertEquals(expected.output(), actual.output(), "standard output");
    assertEquals(expected.errors(), actual.errors(), "standard error");
    assertEquals(expected.status(), actual.status(), "exit status");
  }
}
