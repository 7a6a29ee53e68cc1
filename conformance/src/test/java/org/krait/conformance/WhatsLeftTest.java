package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the built-in types and modules say of themselves (names, kinds, signatures, docstrings) is
 * what CPython's say, but for the differences that {@code conformance/whats_left.txt} explains.
 */
class WhatsLeftTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final String PROGRAM = "conformance/whats_left.py";

  @TempDir Path folder;

  @Test
  void nothingIsLeft() throws IOException, InterruptedException {
    Oracle.assumePresent();
    KraitJar.assumePresent();
    Path there = facts(Oracle.command(), "cpython");
    Path here = facts(KraitJar.command(), "krait");
    String accepted = "conformance/whats_left.txt";
    List<String> compare =
        List.of("-B", PROGRAM, "compare", there.toString(), here.toString(), accepted);
    Command.Outcome outcome = Oracle.command().run(TOP, compare);
    assertEquals(0, outcome.status(), outcome.output() + outcome.errors());
  }

  private Path facts(Command python, String name) throws IOException, InterruptedException {
    Command.Outcome outcome = python.run(TOP, List.of("-B", PROGRAM, "facts"));
    assertEquals(0, outcome.status(), outcome.errors());
    return Files.writeString(folder.resolve(name), outcome.output());
  }
}
