package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every program of {@code conformance/cases} and {@code examples} under CPython and under
 * Krait: both must print the same and end alike. The system property {@code krait.case} keeps only
 * the programs whose path contains it; {@code krait.engine} chooses the executor ({@code
 * interpreter} or {@code compiler}), and the cases about hot code run on both in any case. Programs
 * in {@code conformance/failing.txt} are known to differ: one of them that no longer does breaks
 * the build too, until its line is taken out.
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

  @TestFactory
  Stream<DynamicTest> interpretedAlone() throws IOException {
    return programs("conformance/cases/engine", "interpreter");
  }

  @TestFactory
  Stream<DynamicTest> compiledAtOnce() throws IOException {
    return programs("conformance/cases/engine", "compiler");
  }

  private static Stream<DynamicTest> programs(String folder) throws IOException {
    return programs(folder, System.getProperty("krait.engine", ""));
  }

  private static Stream<DynamicTest> programs(String folder, String engine) throws IOException {
    String wanted = System.getProperty("krait.case", "");
    Set<String> failing = failing();
    try (Stream<Path> files = Files.walk(TOP.resolve(folder))) {
      return files
          .map(file -> TOP.relativize(file).toString())
          .filter(name -> name.endsWith(".py") && name.contains(wanted))
          .sorted()
          .toList()
          .stream()
          .map(
              name ->
                  DynamicTest.dynamicTest(
                      name, () -> compare(name, engine, failing.contains(name))));
    }
  }

  private static List<String> arguments(String program, String engine) {
    return engine.isEmpty() ? List.of(program) : List.of("-X", "engine=" + engine, program);
  }

  /** The programs known to differ, by path; each line says why. */
  private static Set<String> failing() throws IOException {
    try (Stream<String> lines = Files.lines(TOP.resolve("conformance/failing.txt"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(": ")))
          .collect(Collectors.toSet());
    }
  }

  private static void compare(String program, String engine, boolean failing)
      throws IOException, InterruptedException {
    Command.Outcome expected = Oracle.command().run(TOP, List.of(program));
    Command.Outcome actual = KraitJar.command().run(TOP, arguments(program, engine));
    if (failing) {
      assertNotEquals(expected, actual, "passes now: take it out of conformance/failing.txt");
      return;
    }
    assertEquals(expected.output(), actual.output(), "standard output");
    assertEquals(expected.errors(), actual.errors(), "standard error");
    assertEquals(expected.status(), actual.status(), "exit status");
  }
}
