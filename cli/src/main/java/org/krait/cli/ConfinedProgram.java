package org.krait.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;
import org.krait.embed.PythonExit;
import org.krait.lens.live.Limits;
import org.krait.lens.live.Recorder;
import org.krait.lens.live.RecordingJson;
import org.krait.lens.live.TypedInput;
import org.krait.lens.serve.RunLimits;
import org.krait.lens.serve.RunReport;
import org.krait.lens.serve.ServedProgram;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PythonThread;
import org.krait.runtime.object.ThreadState;

/**
 * A process for one program of {@code krait lens --serve}: reads it from standard input, runs it
 * without access to the machine, and writes a {@link RunReport} to standard output. The program has
 * a thread; another one stops it when its time is up.
 */
final class ConfinedProgram {
  private static final long STACK = 512L << 20;
  private static final long LAST_MOMENTS_MILLIS = 1_500;
  private static final long LOOK_MILLIS = 20;

  /** How often the recording is asked for while a program that does not stop may change it. */
  private static final int ATTEMPTS = 20;

  /** Room to report when the program has taken all the memory there is. */
  private static final int RESERVE = 24 << 20;

  private final RunLimits limits;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final ServedProgram program;
  private final Recorder recorder;
  private final PrintStream errors;
  private int printed;
  private @Nullable String saved;
  private String limit;
  private volatile @Nullable Interpreter interpreter;
  private volatile byte @Nullable [] reserve = new byte[RESERVE];
  private volatile String ending = "";

  private ConfinedProgram(ServedProgram program, RunLimits limits) {
    this.limits = limits;
    this.program = program;
    this.recorder =
        new Recorder(
            program.name(),
            Limits.STANDARD.withSteps(limits.steps()).withSeconds(limits.seconds() - 1));
    this.limit = "after " + limits.seconds() + " seconds.";
    this.errors = new PrintStream(output(2), true, StandardCharsets.UTF_8);
  }

  /** Runs the program that comes on standard input; the arguments are its name and its seconds. */
  public static void main(String[] args) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    ServedProgram program = ServedProgram.readFrom(args[0], System.in);
    RunLimits limits = RunLimits.STANDARD.withSeconds(Integer.parseInt(args[1]));
    new ConfinedProgram(program, limits).run().writeTo(out);
    Runtime.getRuntime().halt(0);
  }

  private RunReport run() {
    Thread thread = new PythonThread(this::runProgram, "main", STACK);
    thread.setDaemon(true);
    thread.start();
    awaitStart();
    boolean ended = join(thread);
    reserve = null;
    if (!ended) {
      interrupt();
      join(thread, LAST_MOMENTS_MILLIS);
      recorder.abandon("as its time was up");
    }
    String words = ended ? ending : "The program was stopped " + limit;
    String whole = recording();
    String recording = whole == null ? saved : whole;
    String loss = recording == null ? " Its recording is lost." : "";
    return new RunReport(words + loss, recording);
  }

  /** Waits until the interpreter is there: that time is not the program's. */
  private void awaitStart() {
    try {
      ready.await(limits.grace() - 3, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets all threads of the program end at their next safe point. */
  private void interrupt() {
    Interpreter running = interpreter;
    if (running != null) {
      for (ThreadState thread : running.threads()) {
        thread.addPendingCall(
            () -> {
              throw new PyException("SystemExit");
            });
        thread.thread().interrupt();
      }
    }
  }

  /**
   * Waits for the program's end, until its time is up or its memory, where the recording is saved.
   */
  private boolean join(Thread thread) {
    ScarceMemory memory = new ScarceMemory();
    long start = System.nanoTime();
    while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(limits.seconds())) {
      try {
        if (join(thread, LOOK_MILLIS)) {
          return true;
        }
        if (memory.isThere()) {
          recorder.abandon("for lack of memory");
          reserve = null;
          limit = "for lack of memory.";
          saved = recording();
          return false;
        }
      } catch (OutOfMemoryError e) {
        reserve = null;
      }
    }
    return false;
  }

  private static boolean join(Thread thread, long millis) {
    try {
      thread.join(millis);
      return !thread.isAlive();
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** The recording; null if the program goes on changing it, or leaves no memory to write it. */
  private @Nullable String recording() {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return RecordingJson.of(recorder.recording());
      } catch (ConcurrentModificationException e) {
        // The program's last step is being added.
      } catch (OutOfMemoryError e) {
        return null;
      }
    }
    return null;
  }

  private void runProgram() {
    try (Krait started = start()) {
      ThreadState thread = ThreadState.current();
      interpreter = thread.interpreter();
      ready.countDown();
      thread.interpreter().setMonitor(recorder);
      thread.setTracer(recorder);
      ending = execute(started);
      recorder.finish();
    } catch (StackOverflowError | OutOfMemoryError e) {
      ending = "The program has ended for lack of memory.";
    } finally {
      interpreter = null;
      ready.countDown();
    }
  }

  /** Executes the program to its end; how it ended. */
  private String execute(Krait started) {
    try {
      started.exec(program.source(), program.name());
      return "The program has ended.";
    } catch (PythonExit e) {
      printMessage(e);
      return "The program has ended itself with status " + e.status() + ".";
    } catch (PythonException e) {
      errors.print(e.pythonTraceback());
      return "The program has ended with " + e.typeName() + ".";
    }
  }

  /** Where the program's output goes: into the recording, up to the limit. */
  private OutputStream output(int descriptor) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        take(descriptor, bytes, offset, length);
      }
    };
  }

  private synchronized void take(int descriptor, byte[] bytes, int offset, int length) {
    int room = Math.min(length, limits.output() - printed);
    if (room > 0) {
      recorder.passed(descriptor, bytes, offset, room);
    }
    boolean isFirstCut = room < length && printed <= limits.output();
    printed = room < length ? limits.output() + 1 : printed + length;
    if (isFirstCut) {
      byte[] words =
          ("\n… more output than " + limits.output() + " bytes\n").getBytes(StandardCharsets.UTF_8);
      recorder.passed(2, words, 0, words.length);
    }
  }

  private Krait start() {
    return Krait.builder()
        .allowOnly()
        .threads(limits.threads())
        .environment(Map.of("HOME", "/"))
        .arguments(program.name())
        .in(new TypedInput(program.input(), recorder))
        .out(output(1))
        .err(errors)
        .build();
  }

  /** What {@code sys.exit("message")} says. */
  private void printMessage(PythonExit e) {
    if (e.value().get("code").asObject() instanceof String message) {
      errors.println(message);
    }
  }
}
