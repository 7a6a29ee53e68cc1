package org.krait.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LensTest {
  private static final String LATE = "fs = [lambda: i for i in range(3)]\n";

  @TempDir Path folder;

  private record Outcome(int status, String out, String err) {}

  private static Outcome run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Lens.run(
            List.of(args),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            (arguments, tracer) -> Lens.CLEAN);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theExitStatusTellsWhatThereWas() throws IOException {
    assertEquals(Lens.CLEAN, run("x = 1\n", "-").status());
    assertEquals(Lens.FOUND, run(LATE, "-").status());
    assertEquals(Lens.FAILED, run("x = = 1\n", "-").status());
    assertEquals(Lens.FAILED, run("", "no such file.py").status());
    assertEquals(Lens.FAILED, run("", "--what").status());
    assertEquals(Lens.FAILED, run("").status());
    assertEquals(Lens.FAILED, run(LATE, "--select", "no-such-rule", "-").status());
    assertEquals(Lens.CLEAN, run("", "--help").status());
  }

  @Test
  void aFolderIsSearchedAndWhatDoesNotParseIsSkipped() throws IOException {
    file("a.py", LATE);
    file("b.py", "x = = 1\n");
    file("c.txt", "no Python");
    Outcome outcome = run("", folder.toString());
    assertEquals(Lens.FAILED, outcome.status());
    assertTrue(outcome.out().contains("b.py:1:5: SyntaxError: invalid syntax"), outcome.out());
    assertTrue(outcome.out().endsWith("1 finding in 1 file, 1 file not read\n"), outcome.out());
  }

  @Test
  void aCommentSilencesItsLine() {
    String line = LATE.stripTrailing();
    assertEquals(Lens.CLEAN, run(line + "  # lens: ignore\n", "-").status());
    assertEquals(Lens.CLEAN, run(line + "  # lens: ignore[late-binding]\n", "-").status());
    assertEquals(Lens.FOUND, run(line + "  # lens: ignore[lost-global]\n", "-").status());
  }

  @Test
  void theProjectChooses() throws IOException {
    String file = file("a.py", LATE + "def f(x=[]): x.append(1)\n");
    file("pyproject.toml", "[tool.krait.lens]\nignore = [  # not now\n  'late-binding',\n]\n");
    String out = run("", "--no-scopes", file).out();
    assertTrue(out.contains("[mutable-default]"), out);
    assertTrue(!out.contains("[late-binding]"), out);
    file("pyproject.toml", "[tool.krait.lens]\nlevel = \"error\"\n[other]\nx = 1\n");
    assertEquals(Lens.CLEAN, run("", file).status());
    file("pyproject.toml", "[tool.krait.lens]\nlevle = \"error\"\n");
    assertEquals(Lens.FAILED, run("", file).status());
    file("pyproject.toml", "[tool.krait.lens]\nexclude = ['**/a.py']\n");
    assertEquals(Lens.CLEAN, run("", folder.toString()).status());
  }

  @Test
  void aFixIsShownBeforeItIsWritten() throws IOException {
    String file = file("a.py", LATE);
    Outcome shown = run("", "--diff", file);
    assertEquals(Lens.FOUND, shown.status());
    assertTrue(shown.out().contains("\n+fs = [lambda i=i: i for i in range(3)]\n"), shown.out());
    assertEquals(LATE, Files.readString(Path.of(file)));
    assertEquals(shown.out(), run("", "--fix", file).out());
    assertEquals(Lens.CLEAN, run("", file).status());
  }

  @Test
  void aFileThatIsNoPlainTextIsNotWritten() throws IOException {
    Path file = folder.resolve("a.py");
    byte[] latin = ("# coding: latin-1\n# é\n" + LATE).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, latin);
    assertEquals(Lens.FAILED, run("", "--fix", file.toString()).status());
    assertEquals(latin.length, Files.size(file));
  }
}
