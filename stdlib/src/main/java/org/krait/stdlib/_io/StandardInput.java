package org.krait.stdlib._io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.object.ThreadState;

/**
 * Reads from standard input so that a signal's handler can run meanwhile: a thread of its own waits
 * for the bytes, and keeps those that come after an interruption for the next read.
 */
final class StandardInput {
  private static final int CHUNK = 1 << 16;
  private static final StandardInput PROCESS = new StandardInput();

  private byte[] bytes = {};
  private int start;
  private boolean ended;
  private boolean waiting;
  private @Nullable PyException failure;

  private StandardInput() {}

  /** Reads from a file; from standard input interruptibly. */
  static int read(OpenFile file, byte[] into, int offset, int length) {
    return file.descriptor() == 0
        ? PROCESS.take(file, into, offset, length)
        : file.read(into, offset, length);
  }

  private synchronized int take(OpenFile file, byte[] into, int offset, int length) {
    while (start == bytes.length && !ended && failure == null) {
      if (!waiting) {
        waiting = true;
        Thread reader = new Thread(() -> fill(file, length), "standard input");
        reader.setDaemon(true);
        reader.start();
      }
      try {
        wait();
      } catch (InterruptedException e) {
        ThreadState.current().safePoint();
      }
    }
    if (failure != null) {
      PyException e = failure;
      failure = null;
      throw e;
    }
    int n = Math.min(length, bytes.length - start);
    System.arraycopy(bytes, start, into, offset, n);
    start += n;
    ended = false;
    return n;
  }

  private void fill(OpenFile file, int length) {
    byte[] chunk = new byte[Math.min(length, CHUNK)];
    int n = 0;
    PyException error = null;
    try {
      n = file.read(chunk, 0, chunk.length);
    } catch (PyException e) {
      error = e;
    }
    synchronized (this) {
      bytes = Arrays.copyOf(chunk, n);
      start = 0;
      ended = n == 0;
      failure = error;
      waiting = false;
      notifyAll();
    }
  }
}
