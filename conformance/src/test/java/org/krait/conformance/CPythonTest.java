package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs modules of CPython's own test suite under Krait and compares with their ledgers in {@code
 * conformance/cpython-tests}: what a ledger does not name as failing must pass, and what passes
 * must leave it. The work is done by {@code conformance/cpython_tests.py}; modules whose ledger
 * says "by hand" take too long for a build. The system property {@code krait.cpython} keeps only
 * modules whose name contains it.
 */
class CPythonTest {
  private static final Path FOLDER = Path.of("").toAbsolutePath();

  @BeforeAll
  static void both() {
    Oracle.assumePresent();
    KraitJar.assumePresent();
  }

  @TestFactory
  Stream<DynamicTest> modules() throws IOException {
    ExecutorService processes =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<DynamicTest> tests = new ArrayList<>();
    for (String module : chosen()) {
      Future<Command.Outcome> outcome = processes.submit(() -> check(module));
      tests.add(DynamicTest.dynamicTest(module, () -> agrees(outcome.get())));
    }
    processes.shutdown();
    return tests.stream();
  }

  private static List<String> chosen() throws IOException {
    String wanted = System.getProperty("krait.cpython", "");
    List<String> modules = new ArrayList<>();
    try (Stream<Path> ledgers = Files.list(FOLDER.resolve("cpython-tests"))) {
      for (Path ledger : ledgers.sorted().toList()) {
        String module = ledger.getFileName().toString().replace(".txt", "");
        boolean byHand = Files.readAllLines(ledger).stream().anyMatch(s -> s.startsWith("by hand"));
        if (module.contains(wanted) && !byHand) {
          modules.add(module);
        }
      }
    }
    return modules;
  }

  private static Command.Outcome check(String module) throws IOException, InterruptedException {
    Command krait = KraitJar.command();
    List<String> arguments = new ArrayList<>(List.of("-B", "cpython_tests.py", module, "--"));
    arguments.addAll(krait.words());
    return Oracle.command().run(FOLDER, arguments);
  }

  private static void agrees(Command.Outcome outcome) {
    assertEquals(0, outcome.status(), () -> outcome.output() + outcome.errors());
  }
}
