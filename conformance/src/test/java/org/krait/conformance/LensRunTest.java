package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.conformance.Command.Outcome;

/** Programs under the recorder of {@code krait lens --run}. */
final class LensRunTest {
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  @TempDir Path folder;

  @BeforeEach
  void needsKrait() {
    KraitJar.assumePresent();
  }

  private Outcome krait(String... arguments) throws IOException, InterruptedException {
    return KraitJar.command().run(folder, List.of(arguments));
  }

  private Outcome record(String source, String... options)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("p.py"), source);
    List<String> arguments = new ArrayList<>(List.of("lens"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--run", "p.py", "one"));
    return KraitJar.command().run(folder, arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cells", "counters", "generators", "recursion", "router", "tracebacks", "legb"})
  void theProgramPrintsWhatItPrintsAlone(String example) throws IOException, InterruptedException {
    String file = EXAMPLES.resolve(example + ".py").toString();
    Outcome alone = krait(file);
    Outcome recorded = krait("lens", "-o", "page.html", "--run", file);
    assertEquals(alone.output(), recorded.output());
    assertEquals(alone.errors(), recorded.errors());
    assertEquals(alone.status(), recorded.status());
    assertTrue(Files.readString(folder.resolve("page.html")).contains("\"steps\":[{"));
  }

  @Test
  void eachWriteOfACellIsTakenDown() throws IOException, InterruptedException {
    Outcome outcome =
        record(
            """
            import sys
            def make():
                total = []
                def add(x):
                    total.append(x)
                def reset():
                    nonlocal total
                    total = None
                return add, reset
            add, reset = make()
            add(sys.argv[1])
            reset()
            """);
    assertEquals(0, outcome.status());
    assertEquals(
        """
        cell 1: total of make, shared by add (line 4), reset (line 6)
          step 6, line 3: []
          step 13, line 5: [] → ['one']  (changed inside)
          step 17, line 8: ['one'] → None
        closure add (line 4) keeps alive 2 objects, about 96 bytes
        closure reset (line 6) keeps alive 2 objects, about 96 bytes
        """,
        outcome
            .errors()
            .substring(0, outcome.errors().lastIndexOf('\n', outcome.errors().length() - 2) + 1));
  }

  @Test
  void aWriteBelongsToTheLineThatAssigns() throws IOException, InterruptedException {
    Outcome outcome =
        record(
            """
            def five():
                return 5
            def make():
                x = five()
                return lambda: x
            make()
            """);
    assertTrue(outcome.errors().contains(", line 4: 5\n"), outcome.errors());
  }

  @Test
  void whatAClosureKeepsAliveIsWeighed() throws IOException, InterruptedException {
    Outcome outcome =
        record(
            """
            class Table:
                def __init__(self):
                    self.rows = [str(n) * 100 for n in range(5000)]
                def size(self):
                    return lambda: len(self.rows)
            size = Table().size()
            """);
    assertTrue(
        outcome.errors().contains("closure <lambda> (line 5) keeps alive at least 2,000 objects"),
        outcome.errors());
    assertTrue(outcome.errors().contains("  <lambda> → self.rows: ['"), outcome.errors());
  }

  @Test
  void inputAndOutputBelongToTheirSteps() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("p.py"),
        """
        name = input("who? ")
        print("hello", name)
        """);
    Files.writeString(folder.resolve("in.txt"), "Ada\nGrace\n");
    Outcome outcome =
        KraitJar.command()
            .run(
                folder, List.of("lens", "-o", "p.html", "--run", "p.py"), folder.resolve("in.txt"));
    assertEquals("who? hello Ada\n", outcome.output());
    String page = Files.readString(folder.resolve("p.html"));
    assertTrue(
        page.contains(
            "\"output\":[{\"step\":1,\"stream\":\"stdout\",\"text\":\"who? \"},"
                + "{\"step\":1,\"stream\":\"stdin\",\"text\":\"Ada\\n\"},"
                + "{\"step\":2,\"stream\":\"stdout\",\"text\":\"hello Ada\\n\"}]"),
        page);
  }

  @Test
  void theRecordingIsJsonToo() throws IOException, InterruptedException {
    Outcome outcome = record("print('x')\n", "--format", "json");
    assertEquals("x\n", outcome.output());
    assertTrue(outcome.errors().startsWith("{\"steps\":[{\"event\":\"call\""), outcome.errors());
    record("print('x')\n", "--format", "json", "-o", "p.json");
    assertEquals(outcome.errors(), Files.readString(folder.resolve("p.json")));
  }

  @Test
  void waitingGeneratorsAndPassingExceptionsAreSeen() throws IOException, InterruptedException {
    record(
        """
        def count():
            yield 1
            yield 2
        g = count()
        next(g)
        def fail():
            raise ValueError("no")
        try:
            fail()
        except ValueError:
            pass
        """,
        "-o",
        "p.html");
    String page = Files.readString(folder.resolve("p.html"));
    assertTrue(page.contains("\"kind\":\"generator\""), page);
    assertTrue(page.contains("\"suspended\":["), page);
    assertTrue(page.contains("\"note\":\"ValueError: no\",\"how\":\"ends by it\""), page);
  }

  @Test
  void lookingRunsNoCodeOfTheProgram() throws IOException, InterruptedException {
    Outcome outcome =
        record(
            """
            class Loud(list):
                def __repr__(self):
                    print("repr")
                    return "loud"
                def __iter__(self):
                    print("iter")
            def make():
                loud = Loud([1])
                return lambda: loud
            f = make()
            """);
    assertEquals("", outcome.output());
    assertTrue(outcome.errors().contains("Loud object"), outcome.errors());
  }

  @Test
  void theRecordingEndsByItself() throws IOException, InterruptedException {
    Outcome outcome = record("for i in range(100_000):\n    n = i\nprint(n)\n", "--steps", "50");
    assertEquals("99999\n", outcome.output());
    assertTrue(
        outcome.errors().endsWith("recording ended after 50 steps; --steps takes more\n"),
        outcome.errors());
  }

  @Test
  void optionsBeforeTheProgramAreTheLens() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("p.py"), "import sys\nprint(sys.argv[1:])\n");
    Outcome outcome = krait("lens", "--run", "-o", "p.html", "p.py", "-o", "x");
    assertEquals("['-o', 'x']\n", outcome.output());
    assertTrue(Files.readString(folder.resolve("p.html")).contains("id=\"recording\""));
    Outcome without = krait("lens", "--run", "-o", "p.html");
    assertEquals(2, without.status());
    assertTrue(without.errors().startsWith("krait lens: --run needs a file\n"), without.errors());
  }

  @Test
  void aProgramThatDoesNotBeginIsSaid() throws IOException, InterruptedException {
    Outcome broken = record("def f(:\n");
    assertEquals(1, broken.status());
    assertTrue(broken.errors().endsWith("0 steps, 0 cells, 0 closures\n"), broken.errors());
    Outcome missing = krait("lens", "--run", "missing.py");
    assertEquals(2, missing.status());
    assertEquals("krait lens: can't read missing.py: no such file or folder\n", missing.errors());
    assertEquals(2, krait("lens", "--run", "-").status());
    assertEquals(2, krait("lens", "--run", ".").status());
  }

  @Test
  void whatIsTooMuchToShowIsSaid() throws IOException, InterruptedException {
    Outcome outcome = record("fs = [(lambda i: lambda: i)(n) for n in range(600)]\n");
    assertTrue(
        outcome.errors().contains("cells after the first 500 are not shown\n"), outcome.errors());
  }

  @Test
  void anErrorOfTheProgramIsItsOwn() throws IOException, InterruptedException {
    Outcome outcome =
        record("def f():\n    f()\ntry:\n    f()\nexcept RecursionError:\n    1 / 0\n");
    assertEquals(1, outcome.status());
    assertTrue(outcome.errors().contains("ZeroDivisionError: division by zero"), outcome.errors());
  }
}
