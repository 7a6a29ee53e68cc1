package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.conformance.Command.Outcome;

/** {@code krait lens --prove}: pitfalls that bite in a run, and runs that show nothing. */
final class LensProveTest {
  private static final Path PAGES = Path.of("../docs/lens");

  @TempDir Path folder;

  @BeforeEach
  void needsKrait() {
    KraitJar.assumePresent();
  }

  private Outcome prove(int line, String source, String... options)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("p.py"), source);
    List<String> arguments = new java.util.ArrayList<>(List.of("lens"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--prove", "p.py:" + line));
    return KraitJar.command().run(folder, arguments);
  }

  @Test
  void lateBindingComparesCreationWithCalls() throws IOException, InterruptedException {
    Outcome outcome =
        prove(
            3,
            """
            fs = []
            for i in range(2):
                fs.append(lambda x: i + x)
            print([f(10) for f in fs])
            """);
    assertEquals(
        """
        p.py:3: `i` will have its last value when this is called after the loop  [late-binding]
          shown: 1 call of 2 found another value than at creation
            line 3  closure 1 is made while i is 0
            line 3  closure 2 is made while i is 1
            line 4  closure 1 is called: i is 1, no longer 0; it returns 11
            line 4  closure 2 is called: i is 1; it returns 11
        """,
        outcome.output());
    assertEquals("[11, 11]\n", outcome.errors());
    assertEquals(0, outcome.status());
  }

  @Test
  void closuresAreFollowedIntoThreads() throws IOException, InterruptedException {
    Outcome outcome =
        prove(
            5,
            """
            import threading
            seen = []
            threads = []
            for i in range(3):
                threads.append(threading.Thread(target=lambda: seen.append(i)))
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            print(seen)
            """);
    assertTrue(
        outcome.output().contains("shown: 2 calls of 3 found another value than at creation"),
        outcome.output());
    assertEquals("[2, 2, 2]\n", outcome.errors());
  }

  @Test
  void anErrorIsShownWithItsPath() throws IOException, InterruptedException {
    String source =
        """
        def make():
            total = 0
            def bump(n):
                if n:
                    total += n
                return total
            return bump
        make()(5)
        """;
    Outcome outcome = prove(5, source, "--select", "lost-nonlocal");
    assertTrue(
        outcome
            .output()
            .contains(
                """
                  shown: the run raised it
                    line 8  <module> calls make.<locals>.bump
                    line 4  make.<locals>.bump runs lines 4, 5
                    line 5  UnboundLocalError: cannot access local variable 'total' where it is\
                 not associated with a value
                """),
        outcome.output());
    assertTrue(outcome.errors().contains("UnboundLocalError"), outcome.errors());
    assertEquals(0, outcome.status());
  }

  /** The surprise on each rule's page is shown by its run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "late-binding",
        "lost-nonlocal",
        "lost-global",
        "use-before-assignment",
        "use-after-del",
        "class-scope",
        "mutable-default",
        "shared-mutable",
        "rebound-after-capture",
        "keeps-alive"
      })
  void theSurpriseOfThePageBites(String rule) throws IOException, InterruptedException {
    String page = Files.readString(PAGES.resolve(rule + ".md"));
    int start = page.indexOf("```python\n") + "```python\n".length();
    String source = page.substring(start, page.indexOf("```", start));
    Files.writeString(folder.resolve("p.py"), source);
    Outcome found =
        KraitJar.command().run(folder, List.of("lens", "--no-scopes", "--select", rule, "p.py"));
    int line = Integer.parseInt(found.output().split(":")[1]);
    Outcome outcome = prove(line, source, "--format", "json");
    String proof = outcome.output();
    int at = proof.indexOf("\"rule\":\"" + rule + "\"");
    assertTrue(at >= 0, proof);
    assertTrue(proof.indexOf("\"verdict\":\"shown\"", at) > 0, proof);
    assertEquals(0, outcome.status());
  }

  @Test
  void aRunThatDoesNotComeByShowsNothing() throws IOException, InterruptedException {
    Outcome outcome = prove(2, "def f():\n    x += 1\n    return x\nx = 0\n");
    assertEquals(1, outcome.status());
    assertTrue(
        outcome.output().contains("  not reached: the run never came to line 2\n"),
        outcome.output());
  }

  @Test
  void aProgramWithoutItsInputSaysSo() throws IOException, InterruptedException {
    Outcome outcome = prove(3, "n = input()\ndef f():\n    x += 1\n    return x\nx = 0\nf()\n");
    assertEquals(1, outcome.status());
    assertTrue(
        outcome.output().contains("line 1 asked for input and found none"), outcome.output());
  }

  @Test
  void aProgramThatDoesNotEndIsEnded() throws IOException, InterruptedException {
    Outcome outcome =
        prove(
            3,
            """
            fs = []
            for i in range(2):
                fs.append(lambda: i)
            while True:
                try:
                    while True:
                        pass
                except:
                    pass
            """);
    assertEquals(1, outcome.status());
    assertTrue(
        outcome.output().endsWith("  the program was ended after 10 seconds\n"), outcome.output());
  }

  @Test
  void aLineWithoutPitfallIsTold() throws IOException, InterruptedException {
    Outcome outcome = prove(1, "x = 1\ndef f(a=[]):\n    a.append(1)\n");
    assertEquals(2, outcome.status());
    assertEquals(
        "krait lens: there is no pitfall on line 1 of p.py; there are some on line 2\n",
        outcome.errors());
  }
}
