package org.krait.stdlib._pickle;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;

/**
 * The bytes of a pickle under way. From protocol 4 on they come in frames; what is large goes
 * straight to the file, between two frames.
 */
// CPython: _pickle.c _Pickler_Write, _Pickler_CloseFrame
final class PickleWriter {
  private static final int LEAST_FRAME = 4;
  private static final int FRAME_TARGET = 64 * 1024;

  private final @Nullable Object write;
  private final ByteArrayOutputStream committed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
  private final boolean framing;

  /**
   * @param write the file's write method, or null to keep all for {@link #toBytes}
   */
  PickleWriter(@Nullable Object write, int protocol) {
    this.write = write;
    this.framing = protocol >= 4;
    if (protocol >= 2) {
      committed.write(Opcodes.PROTO);
      committed.write(protocol);
    }
  }

  void put(int b) {
    frame.write(b);
  }

  void put(byte[] bytes) {
    frame.write(bytes, 0, bytes.length);
  }

  /** Writes characters below 256, a byte each. */
  void put(String latin1) {
    for (int i = 0; i < latin1.length(); i++) {
      frame.write(latin1.charAt(i));
    }
  }

  /** Writes a number, the lowest byte first. */
  void little(long n, int bytes) {
    for (int i = 0; i < bytes; i++) {
      frame.write((int) (n >> 8 * i));
    }
  }

  /** Writes a number, the highest byte first. */
  void big(long n, int bytes) {
    for (int i = bytes - 1; i >= 0; i--) {
      frame.write((int) (n >> 8 * i));
    }
  }

  /** Between two instructions: a frame that has grown enough ends here. */
  void boundary() {
    if (framing && frame.size() >= FRAME_TARGET) {
      commit();
      flush();
    }
  }

  /** Writes an instruction with its length in so many bytes, and bytes of that length. */
  void sized(int opcode, int lengthBytes, byte[] bytes, Object original) {
    boolean large = bytes.length >= FRAME_TARGET;
    if (large) {
      commit();
    }
    put(opcode);
    little(bytes.length, lengthBytes);
    if (!large) {
      put(bytes);
      return;
    }
    copyFrame();
    if (write == null) {
      committed.write(bytes, 0, bytes.length);
    } else {
      flush();
      Dispatch.call(write, original);
    }
  }

  /** Ends the pickle. */
  void finish() {
    commit();
    flush();
  }

  /** Everything that was written, where there is no file. */
  PyBytes toBytes() {
    return PyBytes.of(committed.toByteArray());
  }

  private void commit() {
    if (framing && frame.size() >= LEAST_FRAME) {
      committed.write(Opcodes.FRAME);
      for (int i = 0; i < Long.BYTES; i++) {
        committed.write((int) ((long) frame.size() >> 8 * i));
      }
    }
    copyFrame();
  }

  private void copyFrame() {
    committed.writeBytes(frame.toByteArray());
    frame.reset();
  }

  private void flush() {
    if (write != null && committed.size() > 0) {
      Object chunk = PyBytes.of(committed.toByteArray());
      committed.reset();
      Dispatch.call(write, chunk);
    }
  }
}
