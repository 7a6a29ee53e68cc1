package org.krait.lens.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;
import org.krait.runtime.ops.Attributes;

/**
 * What a program reads and prints, step by step. Input is handed on line by line, as from a
 * terminal, so that each line appears at the step that asks for it; output that waits in a buffer
 * is written before the next step begins.
 */
final class StandardFiles {
  private static final String[] STREAMS = {"stdin", "stdout", "stderr"};

  private final Recording recording;
  private final int most;
  private int length;
  private @Nullable Object output;

  /**
   * @param most how many characters are taken down
   */
  StandardFiles(Recording recording, int most) {
    this.recording = recording;
    this.most = most;
  }

  int read(OpenFile file, byte[] into, int offset, int wanted) {
    if (recording.end() != null) {
      return file.read(into, offset, wanted);
    }
    int count = 0;
    while (count < wanted && (count == 0 || into[offset + count - 1] != '\n')) {
      int n = file.read(into, offset + count, 1);
      if (n <= 0) {
        break;
      }
      count += n;
    }
    note(0, into, offset, count);
    return count;
  }

  int write(OpenFile file, byte[] from, int offset, int count) {
    int taken = file.write(from, offset, count);
    if (recording.end() == null) {
      note(file.descriptor(), from, offset, Math.max(taken, 0));
    }
    return taken;
  }

  /** Takes down bytes that went through one of the three files. */
  void note(int descriptor, byte[] bytes, int offset, int count) {
    if (count == 0) {
      return;
    }
    if (length >= most) {
      recording.omissions().add("input and output after " + most + " characters is not shown");
      return;
    }
    String text = new String(bytes, offset, count, StandardCharsets.UTF_8);
    boolean cut = length + text.length() > most;
    String shown = cut ? text.substring(0, most - length) + "…" : text;
    length += text.length();
    add(
        new Recording.Output(
            Math.max(0, recording.steps().size() - 1), STREAMS[descriptor], shown));
  }

  /** Adds a text to what the same step wrote to the same stream right before, or for itself. */
  private void add(Recording.Output next) {
    List<Recording.Output> output = recording.output();
    Recording.Output before = output.isEmpty() ? null : output.getLast();
    if (before != null && before.step() == next.step() && before.stream().equals(next.stream())) {
      output.removeLast();
      output.add(new Recording.Output(next.step(), next.stream(), before.text() + next.text()));
    } else {
      output.add(next);
    }
  }

  /** Writes what waits in the buffer of the standard output that the program began with. */
  void flush() {
    ThreadState thread = ThreadState.current();
    Object stream = output == null ? find(thread.interpreter()) : output;
    output = stream;
    Tracer before = thread.tracer;
    thread.setTracer(null);
    try {
      Attributes.callMethod(stream, "flush");
    } catch (PyException e) {
      // Closed, or without a reader: the program will hear of it itself.
    } finally {
      thread.setTracer(before);
    }
  }

  private static Object find(Interpreter interpreter) {
    return ((PyModule) interpreter.modules().get("sys")).dict().get("__stdout__");
  }
}
