package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Types every session of {@code conformance/sessions} at the prompts of CPython and of Krait, each
 * on a terminal of its own: both screens must show the same in the end, colours included. The
 * system property {@code krait.case} keeps only the sessions whose path contains it.
 */
final class SessionTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final String BANNER = "Python 3.14";

  @BeforeAll
  static void both() {
    Oracle.assumePresent();
    KraitJar.assumePresent();
  }

  @TestFactory
  Stream<DynamicTest> sessions() throws IOException {
    String wanted = System.getProperty("krait.case", "");
    try (Stream<Path> files = Files.list(TOP.resolve("conformance/sessions"))) {
      return files.map(file -> TOP.relativize(file).toString()).sorted().toList().stream()
          .filter(name -> name.contains(wanted))
          .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }
  }

  private static void compare(String session) throws IOException, InterruptedException {
    String expected = screen(session, Oracle.command());
    assertEquals(expected, screen(session, KraitJar.command()));
  }

  private static String screen(String session, Command python)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add(TOP.resolve(session).toString());
    arguments.addAll(assignments(python.environment()));
    arguments.addAll(python.words());
    List<String> lines = new ArrayList<>();
    Oracle.run("terminal.py", arguments, List.of(), lines::add);
    lines.removeIf(line -> line.startsWith(BANNER));
    return String.join("\n", lines);
  }

  private static List<String> assignments(Map<String, String> environment) {
    List<String> words = new ArrayList<>(List.of("/usr/bin/env"));
    environment.forEach((name, value) -> words.add(name + "=" + value));
    return words;
  }
}
