package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that needs more memory than the JVM has gets a MemoryError, and no error of Java's. */
class MemoryLimitTest {
  private static final String GROW =
      """
      def grow():
          kept = []
          while True:
              kept.append("x" * 100_000 + str(len(kept)))

      """;

  @BeforeAll
  static void krait() {
    KraitJar.assumePresent();
  }

  private static Command.Outcome run(String program) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(KraitJar.command().words());
    words.add(1, "-Xmx96m");
    return new Command(words, KraitJar.command().environment())
        .run(Path.of("."), List.of("-c", program));
  }

  @Test
  void canBeCaughtInAnyThread() throws Exception {
    Command.Outcome outcome =
        run(
            GROW
                + """
                import threading

                def attempt(action):
                    try:
                        action()
                    except MemoryError as e:
                        print(repr(e))

                attempt(grow)
                attempt(lambda: bytes(10**9))
                attempt(lambda: [0] * 10**12)
                attempt(lambda: "ab" * 10**12)
                thread = threading.Thread(target=attempt, args=(grow,))
                thread.start()
                thread.join()
                print(sum(range(1000)))
                """);
    assertEquals("MemoryError()\n".repeat(5) + "499500\n", outcome.output());
    assertEquals("", outcome.errors());
    assertEquals(0, outcome.status());
  }

  @Test
  void endsTheProgramWithATraceback() throws Exception {
    Command.Outcome outcome = run(GROW + "grow()\n");
    assertEquals(1, outcome.status());
    assertFalse(outcome.errors().contains("java."), outcome.errors());
    List<String> lines = outcome.errors().lines().toList();
    assertEquals("MemoryError", lines.getLast());
    assertEquals("Traceback (most recent call last):", lines.getFirst());
  }
}
