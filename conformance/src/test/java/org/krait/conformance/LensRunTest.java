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
        """,
        outcome
            .errors()
            .substring(0, outcome.errors().lastIndexOf('\n', outcome.errors().length() - 2) + 1));
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
  void anErrorOfTheProgramIsItsOwn() throws IOException, InterruptedException {
    Outcome outcome =
        record("def f():\n    f()\ntry:\n    f()\nexcept RecursionError:\n    1 / 0\n");
    assertEquals(1, outcome.status());
    assertTrue(outcome.errors().contains("ZeroDivisionError: division by zero"), outcome.errors());
  }
}
