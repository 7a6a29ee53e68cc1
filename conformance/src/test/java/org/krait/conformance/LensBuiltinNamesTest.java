package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.lens.facts.BuiltinNames;

/** The lens's list of built-ins is that of CPython. */
final class LensBuiltinNamesTest {
  private static final String MODULE_NAMES =
      "('__name__', '__doc__', '__package__', '__loader__', '__spec__')";

  @BeforeAll
  static void needsCPython() {
    Oracle.assumePresent();
  }

  @Test
  void theListIsComplete() throws IOException, InterruptedException {
    String program =
        "import builtins\nprint(*sorted(set(dir(builtins)) - set(" + MODULE_NAMES + ")))";
    String output =
        Oracle.command().run(Path.of(".").toAbsolutePath(), List.of("-c", program)).output();
    assertEquals(Set.of(output.strip().split(" ")), BuiltinNames.all());
  }
}
