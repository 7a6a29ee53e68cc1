package org.krait.stdlib.marshal;

import java.util.Arrays;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;

/** Where marshalled bytes come from: bytes at hand, or a file's {@code readinto}. */
// CPython: marshal.c r_string, r_byte
abstract sealed class MarshalSource {
  /** The next bytes; an EOFError if there are not so many. */
  abstract byte[] take(int count);

  /** The next byte; an EOFError if there is none. */
  abstract int next();

  /** An EOFError if there are certainly fewer bytes left. */
  abstract void need(int count);

  /** Bytes at hand. */
  static final class Bytes extends MarshalSource {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    byte[] take(int count) {
      need(count);
      byte[] taken = Arrays.copyOfRange(bytes, at, at + count);
      at += count;
      return taken;
    }

    @Override
    int next() {
      if (at >= bytes.length) {
        throw Errors.eofError("EOF read where not expected");
      }
      return bytes[at++] & 0xFF;
    }

    @Override
    void need(int count) {
      if (count < 0 || bytes.length - at < count) {
        throw Errors.eofError("marshal data too short");
      }
    }
  }

  /** A file, which reads into a memoryview. */
  static final class File extends MarshalSource {
    private final Object file;

    File(Object file) {
      this.file = file;
    }

    @Override
    byte[] take(int count) {
      PyByteArray room = PyByteArray.of(new byte[count]);
      PyMemoryView view = PyMemoryView.of(room, Buffer.WRITABLE);
      Object got = Attributes.callMethod(file, "readinto", view);
      int read = Indexes.toInt(got, false);
      if (read > count) {
        throw Errors.valueError(
            "read() returned too much data: " + count + " bytes requested, " + read + " returned");
      }
      if (read < count) {
        throw Errors.eofError("EOF read where not expected");
      }
      return room.toBytes();
    }

    @Override
    int next() {
      return take(1)[0] & 0xFF;
    }

    @Override
    void need(int count) {}
  }
}
