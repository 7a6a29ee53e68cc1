package org.krait.embed.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.compiler.ClassCompiler;
import org.krait.compiler.UncompilableException;
import org.krait.interpreter.CodeCompiler;
import org.krait.interpreter.Promotion;
import org.krait.interpreter.TreeEngine;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.function.Engine;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;

/**
 * Programs whose functions hold JVM numbers give the same results as interpreted, whichever guard
 * of those numbers fails at every turn.
 */
final class FailingGuardTest {
  private static final int NONE = -1;

  /** The programs run under CPython, too. */
  private static final Path CASES = Path.of("../conformance/cases/engine");

  @ParameterizedTest
  @ValueSource(strings = {"ints", "floats", "loops", "generators"})
  void changesNothing(String program) throws IOException {
    String source = Files.readString(CASES.resolve("guarded_" + program + ".py"));
    Object expected = new Session(new TreeEngine(null)).run(source);
    Compiler compiler = new Compiler();
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    Session session =
        new Session(new TreeEngine(new Promotion(Promotion.Mode.AT_ONCE, compiler, out)));
    assertEquals(expected, session.run(source));
    int guards = compiler.mostGuards;
    assertTrue(guards > 10, "has " + guards + " guards");
    for (int guard = 0; guard < guards; guard++) {
      compiler.failing = guard;
      assertEquals(expected, session.run(source), "guard " + guard);
    }
    assertFalse(log.toString(StandardCharsets.UTF_8).contains("java.lang"), log::toString);
  }

  @Test
  void longFunctionsDoWithoutNumbers() {
    String step = "        x = (x * 3 + i) % 1001\n";
    String source =
        "def main():\n    x = 1\n    for i in range(3):\n" + step.repeat(150) + "    return x\n";
    Object expected = new Session(new TreeEngine(null)).run(source);
    Compiler compiler = new Compiler();
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    Session session =
        new Session(new TreeEngine(new Promotion(Promotion.Mode.AT_ONCE, compiler, out)));
    assertEquals(expected, session.run(source));
    assertEquals(1, compiler.mostGuards, "only that of range");
    assertTrue(log.toString(StandardCharsets.UTF_8).contains("jit: main"), log::toString);
    assertFalse(
        log.toString(StandardCharsets.UTF_8).contains("main (<string>:1), function: stays"));
  }

  /** An interpreter on this thread. */
  private static final class Session {
    private final Interpreter interpreter;

    Session(Engine engine) {
      Settings settings = new Settings();
      settings.noSite = true;
      interpreter = Assembly.start(settings, engine);
    }

    /** Runs a program that has a function {@code main}, and gives what that returns. */
    Object run(String source) {
      PyModule builtins = (PyModule) interpreter.modules().get("builtins");
      PyDict globals = new PyDict();
      Dispatch.call(builtins.dict().get("exec"), source, globals);
      return Dispatch.call(globals.get("main"));
    }
  }

  /** Compiles so that a certain guard of each class fails. */
  private static final class Compiler implements CodeCompiler {
    private int failing = NONE;
    private int mostGuards;

    @Override
    public GeneratedClass function(Code code, @Nullable Class<?>[] seen) throws GivesUp {
      try {
        return of(new ClassCompiler(failing).function(code, seen));
      } catch (UncompilableException e) {
        throw new GivesUp(e.getMessage());
      }
    }

    @Override
    public GeneratedClass loop(Code code, CoreStmt loop, @Nullable Class<?>[] seen) throws GivesUp {
      try {
        return of(new ClassCompiler(failing).loop(code, loop, seen));
      } catch (UncompilableException e) {
        throw new GivesUp(e.getMessage());
      }
    }

    @Override
    public GeneratedClass generator(Code code) throws GivesUp {
      try {
        return of(new ClassCompiler(failing).generator(code));
      } catch (UncompilableException e) {
        throw new GivesUp(e.getMessage());
      }
    }

    private GeneratedClass of(ClassCompiler.GeneratedClass made) {
      mostGuards = Math.max(mostGuards, made.guards());
      return new GeneratedClass(
          made.name(), made.bytes(), made.constants(), made.codeSize(), made.numbers());
    }
  }
}
