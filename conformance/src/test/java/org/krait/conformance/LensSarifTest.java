package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.krait.conformance.Command.Outcome;

/** The SARIF of the lens over CPython's library has the form that the standard demands. */
final class LensSarifTest {
  private static final Path CHECK = Path.of("lens_sarif.py").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void itIsAsTheStandardDemands() throws IOException, InterruptedException {
    Oracle.assumePresent();
    KraitJar.assumePresent();
    List<String> lens = List.of("lens", "--level", "note", "--format", "sarif", ".");
    Path sarif = folder.resolve("library.sarif");
    Outcome written = KraitJar.command().run(Oracle.library(), lens);
    Files.writeString(sarif, written.output());
    Outcome checked = Oracle.command().run(folder, List.of(CHECK.toString(), sarif.toString()));
    assertEquals("", checked.errors());
    assertTrue(Integer.parseInt(checked.output().strip()) > 500, checked.output());
  }
}
