package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.krait.embed.Krait;
import org.krait.embed.PythonCode;
import org.krait.embed.PythonException;
import org.krait.embed.PythonExit;

/** An interpreter: how it is built, what it runs, how it ends. */
final class KraitTest {
  @Test
  void evaluatesExecutesAndCalls() {
    try (Krait python = Krait.create()) {
      python.exec("def greet(name, mark='!'): return f'Hello, {name}{mark}'");
      assertEquals("Hello, Java!", python.get("greet").call("Java").asString());
      assertEquals(
          "Hello, you?",
          python.get("greet").call(new Object[] {"you"}, Map.of("mark", "?")).asString());
      assertEquals(42, python.eval("6 * 7").asInt());
      assertEquals(3, python.eval("'a,b,c'").invoke("split", ",").length());
    }
  }

  @Test
  void keepsGlobals() {
    try (Krait python = Krait.create()) {
      assertFalse(python.has("x"));
      python.set("x", 20);
      python.exec("x += 1");
      assertEquals(21L, python.get("x").asObject());
      PythonException e = assertThrows(PythonException.class, () -> python.get("nothing"));
      assertEquals("NameError: name 'nothing' is not defined", e.getMessage());
    }
  }

  @Test
  void interpretersShareNothing() {
    try (Krait one = Krait.create();
        Krait other = Krait.create()) {
      one.exec("import string; string.answer = 42");
      assertFalse(other.eval("hasattr(__import__('string'), 'answer')", boolean.class));
      assertThrows(IllegalArgumentException.class, () -> other.set("x", one.eval("[]")));
    }
  }

  @Test
  void usesTheStreamsGiven() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream("Käthe\n".getBytes(StandardCharsets.UTF_8));
    try (Krait python = Krait.builder().in(in).out(out).err(err).build()) {
      python.exec("import sys\nprint('hi', input('who? '))\nprint('oops', file=sys.stderr)");
    }
    assertEquals("who? hi Käthe\n", out.toString(StandardCharsets.UTF_8));
    assertEquals("oops\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void takesArgumentsPathAndEnvironment(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("mine.py"), "name = __name__\n");
    try (Krait python =
        Krait.builder()
            .arguments("prog", "--fast")
            .path(folder)
            .environment(Map.of("COLOR", "red"))
            .build()) {
      assertEquals("--fast", python.eval("__import__('sys').argv[1]").asString());
      assertEquals("mine", python.importModule("mine").get("name").asString());
      assertEquals("red", python.eval("__import__('os').environ['COLOR']").asString());
    }
  }

  @Test
  void runsFilesAndModules(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("other.py"), "value = 5\n");
    Path file = folder.resolve("main.py");
    Files.writeString(file, "import other\nresult = other.value, __name__, __file__\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Krait python = Krait.builder().out(out).build()) {
      python.runFile(file);
      assertEquals("(5, '__main__', '" + file + "')", python.get("result").repr());
      python.runModule("this");
    }
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("The Zen of Python"));
  }

  @Test
  void compilesOnceAndRunsOften() {
    try (Krait python = Krait.create()) {
      python.set("n", 0);
      PythonCode step = python.compile("n = n + 1", "step.py");
      PythonCode value = python.compile("n * 2", "value.py");
      for (int i = 0; i < 3; i++) {
        assertTrue(step.run().isNone());
      }
      assertEquals(6, value.run().asInt());
    }
  }

  @Test
  void tellsTheExitStatus() {
    try (Krait python = Krait.create()) {
      assertEquals(3, exit(python, "raise SystemExit(3)").status());
      assertEquals(0, exit(python, "exit()").status());
      assertEquals(1, exit(python, "import sys; sys.exit('bad')").status());
      assertEquals("bad", exit(python, "sys.exit('bad')").value().get("code").asString());
    }
  }

  private static PythonExit exit(Krait python, String source) {
    return assertThrows(PythonExit.class, () -> python.exec(source));
  }

  @Test
  void isClosedOnceAndForAll() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Krait python = Krait.builder().out(out).build();
    python.exec("import atexit; atexit.register(print, 'bye')");
    python.close();
    python.close();
    assertEquals("bye\n", out.toString(StandardCharsets.UTF_8));
    assertThrows(IllegalStateException.class, () -> python.eval("1"));
  }

  @Test
  void worksWithoutSite() {
    try (Krait python = Krait.builder().site(false).build()) {
      assertFalse(python.eval("'help' in dir(__builtins__)", boolean.class));
      assertNull(python.eval("None").asObject());
    }
  }
}
