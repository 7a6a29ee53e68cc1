package org.krait.stdlib._io;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Finalization;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;

/** The streams with bytes that wait to be written: none is lost when the interpreter ends. */
final class OpenStreams {
  private final Set<IoBase> streams =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  private OpenStreams() {}

  static OpenStreams current() {
    Interpreter interpreter = ThreadState.current().interpreter();
    OpenStreams known = interpreter.state(OpenStreams.class);
    return known == null ? make(interpreter) : known;
  }

  private static OpenStreams make(Interpreter interpreter) {
    synchronized (interpreter) {
      OpenStreams known = interpreter.state(OpenStreams.class);
      if (known == null) {
        known = new OpenStreams();
        interpreter.setState(OpenStreams.class, known);
        Finalization.of(interpreter).add(known::flushAll);
      }
      return known;
    }
  }

  void add(IoBase stream) {
    streams.add(stream);
  }

  void remove(IoBase stream) {
    streams.remove(stream);
  }

  /** Flushes all: text first, since that leaves bytes in buffers. */
  private void flushAll() {
    for (boolean text : new boolean[] {true, false}) {
      for (IoBase stream : streams.toArray(new IoBase[0])) {
        if (stream instanceof TextIoBase == text) {
          flush(stream);
        }
      }
    }
  }

  private static void flush(IoBase stream) {
    try {
      Attributes.callMethod(stream, "flush");
    } catch (PyException e) {
      return;
    }
  }
}
