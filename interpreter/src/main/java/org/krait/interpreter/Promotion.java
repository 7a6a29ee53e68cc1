package org.krait.interpreter;

import java.io.PrintStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.CodeCompiler.GeneratedClass;
import org.krait.interpreter.CodeCompiler.GivesUp;
import org.krait.interpreter.node.HotGenerator;
import org.krait.interpreter.node.HotLoop;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.function.CompiledExecutable;
import org.krait.runtime.function.CompiledLoop;
import org.krait.runtime.function.CompiledStep;
import org.krait.runtime.function.GeneratedCode;
import org.krait.runtime.function.PyFunction;

/** Decides what is compiled and when, and puts the compiled form in place of the tree. */
public final class Promotion {
  /** When code is compiled. */
  public enum Mode {
    /** Never ({@code -X engine=interpreter}). */
    NEVER,
    /** When it is hot, by a thread of its own. */
    WHEN_HOT,
    /** At its first call or turn ({@code -X engine=compiler}). */
    AT_ONCE
  }

  private static final int HOT_CALLS = 500;
  private static final int HOT_TURNS = 2_000;

  private final Mode mode;
  private final CodeCompiler compiler;
  private final @Nullable PrintStream log;
  private @Nullable ThreadPoolExecutor background;

  /** What a compilation is for. */
  private interface Task {
    void run() throws GivesUp, ReflectiveOperationException;
  }

  public Promotion(Mode mode, CodeCompiler compiler, @Nullable PrintStream log) {
    this.mode = mode;
    this.compiler = compiler;
    this.log = log;
  }

  /** The number of the call at which a function is to be compiled. */
  int callThreshold() {
    return switch (mode) {
      case NEVER -> Integer.MAX_VALUE;
      case WHEN_HOT -> HOT_CALLS;
      case AT_ONCE -> 1;
    };
  }

  /** The number of the turn at which a loop is to be compiled. */
  int turnThreshold() {
    return switch (mode) {
      case NEVER -> Integer.MAX_VALUE;
      case WHEN_HOT -> HOT_TURNS;
      case AT_ONCE -> 1;
    };
  }

  /** Compiles the function of an executable, now or soon. */
  void promote(TreeExecutable executable, PyFunction function, SlotClasses seen) {
    Code code = executable.code();
    PyFunction model = function.model();
    @Nullable Class<?>[] classes = seen.toArray();
    submit(
        executable,
        "function",
        () -> {
          GeneratedClass made = compiler.function(code, classes);
          Object instance = load(executable, model, made);
          model.code().setExecutable((CompiledExecutable) instance);
          tell(code, "function", made.codeSize() + " bytes");
        });
  }

  /** Compiles a loop, now or soon. */
  void promote(
      TreeExecutable executable,
      PyFunction function,
      CoreStmt loop,
      SlotClasses seen,
      HotLoop counter) {
    Code code = executable.code();
    PyFunction model = function.model();
    @Nullable Class<?>[] classes = seen.toArray();
    String what = "loop at line " + loop.line();
    submit(
        executable,
        what,
        () -> {
          GeneratedClass made = compiler.loop(code, loop, classes);
          counter.replaceBy((CompiledLoop) load(executable, model, made));
          tell(code, what, made.codeSize() + " bytes");
        });
  }

  /** Compiles the body of a generator or coroutine, now or soon. */
  void promote(TreeExecutable executable, PyFunction function, HotGenerator counter) {
    Code code = executable.code();
    PyFunction model = function.model();
    submit(
        executable,
        "generator",
        () -> {
          GeneratedClass made = compiler.generator(code);
          counter.replaceBy((CompiledStep) load(executable, model, made));
          tell(code, "generator", made.codeSize() + " bytes");
        });
  }

  private static Object load(TreeExecutable executable, PyFunction model, GeneratedClass made)
      throws ReflectiveOperationException {
    Object[] constants = executable.constants(made.constants());
    return new GeneratedCode(executable, model, constants, made.numbers())
        .load(made.name(), made.bytes());
  }

  private void submit(TreeExecutable executable, String what, Task task) {
    if (mode == Mode.AT_ONCE) {
      attempt(executable, what, task);
    } else {
      background().execute(() -> attempt(executable, what, task));
    }
  }

  private void attempt(TreeExecutable executable, String what, Task task) {
    Code code = executable.code();
    if (executable.isKeptInterpreted()) {
      tell(code, what, "stays interpreted: its variables are looked at");
      return;
    }
    try {
      task.run();
    } catch (GivesUp e) {
      tell(code, what, "stays interpreted: " + e.getMessage());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError | OutOfMemoryError e) {
      tell(code, what, "stays interpreted: " + e);
    }
  }

  private synchronized void tell(Code code, String what, String result) {
    if (log != null) {
      log.println(
          "jit: "
              + code.qualname()
              + " ("
              + code.filename()
              + ":"
              + code.firstLine()
              + "), "
              + what
              + ": "
              + result);
    }
  }

  private synchronized ThreadPoolExecutor background() {
    ThreadPoolExecutor threads = background;
    if (threads == null) {
      threads =
          new ThreadPoolExecutor(
              1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Promotion::thread);
      threads.allowCoreThreadTimeOut(true);
      background = threads;
    }
    return threads;
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("Krait compiler").unstarted(work);
  }
}
