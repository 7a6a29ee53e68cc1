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
import org.krait.conformance.Command.Outcome;

/** When the word {@code lens} means the sub-command, and when a program of that name. */
final class LensCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void needsKrait() {
    KraitJar.assumePresent();
  }

  private Outcome krait(String... arguments) throws IOException, InterruptedException {
    return KraitJar.command().run(folder, List.of(arguments));
  }

  @Test
  void withoutSuchAProgramItIsTheSubCommand() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("lens"));
    Files.writeString(folder.resolve("a.py"), "x = 1\n");
    Outcome outcome = krait("lens", "a.py");
    assertEquals(0, outcome.status(), outcome.errors());
    assertTrue(outcome.output().startsWith("a.py\nmodule, line 1\n"), outcome.output());
  }

  @Test
  void aScriptOfThatNameIsRun() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("lens"), "import sys\nprint('script', sys.argv[1:])\n");
    assertEquals("script ['a']\n", krait("lens", "a").output());
  }

  @Test
  void aFolderOfThatNameWithAMainIsRun() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("lens"));
    Files.writeString(folder.resolve("lens/__main__.py"), "print('folder')\n");
    assertEquals("folder\n", krait("lens").output());
  }
}
