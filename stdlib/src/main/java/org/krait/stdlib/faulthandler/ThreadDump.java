package org.krait.stdlib.faulthandler;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.ThreadState;

/** Writes where threads are to a descriptor. */
// CPython: traceback.c _Py_DumpTracebackThreads
final class ThreadDump {
  private static final int MOST_FRAMES = 100;
  private static final int LONGEST_NAME = 500;

  private final StringBuilder out = new StringBuilder();

  /** The thread that is called current, or null. */
  private final @Nullable ThreadState current;

  private ThreadDump(@Nullable ThreadState current) {
    this.current = current;
  }

  /** All threads of an interpreter, the newest first. */
  static void ofAll(Interpreter interpreter, int descriptor) {
    dump(interpreter, descriptor, null);
  }

  /** All threads but the running one. */
  static void ofOthers(Interpreter interpreter, int descriptor) {
    dump(interpreter, descriptor, ThreadState.current());
  }

  private static void dump(Interpreter interpreter, int descriptor, @Nullable ThreadState omitted) {
    ThreadDump dump = new ThreadDump(ThreadState.entered());
    dump.threads(interpreter, omitted);
    dump.write(descriptor);
  }

  private void threads(Interpreter interpreter, @Nullable ThreadState omitted) {
    ThreadState[] states = interpreter.threads().toArray(new ThreadState[0]);
    Arrays.sort(states, ThreadDump::newestFirst);
    for (ThreadState state : states) {
      if (state != omitted) {
        thread(state, out.isEmpty() ? "" : "\n");
      }
    }
  }

  private static int newestFirst(ThreadState a, ThreadState b) {
    return Long.compare(b.thread().threadId(), a.thread().threadId());
  }

  /** At a signal: all threads, or that where signals are handled. */
  static void atSignal(Interpreter interpreter, int descriptor, boolean all) {
    ThreadState main = interpreter.thread(Signals.of(interpreter).mainThread().threadId());
    ThreadDump dump = new ThreadDump(main);
    if (all) {
      dump.threads(interpreter, null);
    } else {
      dump.out.append("Stack (most recent call first):\n");
      dump.frames(main);
    }
    dump.write(descriptor);
  }

  /** The running thread. */
  static void ofCurrent(int descriptor) {
    ThreadDump dump = new ThreadDump(ThreadState.current());
    dump.out.append("Stack (most recent call first):\n");
    dump.frames(ThreadState.current());
    dump.write(descriptor);
  }

  private void thread(ThreadState state, String before) {
    out.append(before)
        .append(state == current ? "Current thread 0x" : "Thread 0x")
        .append(hex(state.thread().threadId()))
        .append(" [");
    text(state.thread().getName());
    out.append("] (most recent call first):\n");
    frames(state);
  }

  private static @Nullable Activation innermost(@Nullable ThreadState state) {
    if (state == null) {
      return null;
    }
    return state == ThreadState.entered() ? CallStack.innermost(state) : state.activation;
  }

  private static String hex(long n) {
    String digits = Long.toHexString(n);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private void frames(@Nullable ThreadState state) {
    Activation innermost = innermost(state);
    if (innermost == null) {
      out.append("  <no Python frame>\n");
      return;
    }
    Object frame = innermost.frame();
    for (int depth = 0; frame instanceof PyFrame f; depth++) {
      if (depth == MOST_FRAMES) {
        out.append("  ...\n");
        return;
      }
      PyCode code = f.activation().code;
      out.append("  File \"");
      text(code.heading().filename());
      out.append("\", line ").append(f.activation().line()).append(" in ");
      text(code.name());
      out.append('\n');
      frame = f.back();
    }
  }

  /** A text in ASCII, with escapes, cut off where it is long. */
  private void text(Object str) {
    int[] points = PyStr.toJava(str).codePoints().toArray();
    for (int i = 0; i < Math.min(points.length, LONGEST_NAME); i++) {
      int c = points[i];
      if (c >= ' ' && c <= '~') {
        out.append((char) c);
      } else {
        String hex = Integer.toHexString(c);
        int width = c <= 0xff ? 2 : c <= 0xffff ? 4 : 8;
        out.append(c <= 0xff ? "\\x" : c <= 0xffff ? "\\u" : "\\U");
        out.append("0".repeat(width - hex.length())).append(hex);
      }
    }
    out.append(points.length > LONGEST_NAME ? "..." : "");
  }

  private void write(int descriptor) {
    write(descriptor, out.toString());
  }

  /** Writes a text as it is; nobody is told when that fails. */
  static void write(int descriptor, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    int at = 0;
    try {
      while (at < bytes.length) {
        at += Descriptors.write(descriptor, bytes, at, bytes.length - at);
      }
    } catch (RuntimeException e) {
      return;
    }
  }
}
