package org.krait.stdlib._pickle;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/** The bytes of a pickle to read: all there from the start, or fetched from a file. */
// CPython: _pickle.c _Unpickler_Read, _Unpickler_Readline
final class PickleReader {
  private static final byte[] NOTHING = {};

  private final @Nullable Object read;
  private final @Nullable Object readLine;
  private byte[] data;
  private int at;

  /** Reads from bytes. */
  PickleReader(byte[] data) {
    this.data = data;
    read = null;
    readLine = null;
  }

  /** Reads from a file, never further than asked. */
  PickleReader(Object file) {
    data = NOTHING;
    read = Attributes.find(file, "read");
    readLine = Attributes.find(file, "readline");
    if (read == null || readLine == null) {
      throw Errors.typeError("file must have 'read' and 'readline' attributes");
    }
  }

  /** The next instruction; EOFError if there is none. */
  int opcode() {
    if (at == data.length && !fetch(1)) {
      throw Errors.eofError("Ran out of input");
    }
    return data[at++] & 0xff;
  }

  /** One byte, as a number from 0. */
  int next() {
    ensure(1);
    return data[at++] & 0xff;
  }

  byte[] take(long n) {
    ensure(n);
    at += (int) n;
    return Arrays.copyOfRange(data, at - (int) n, at);
  }

  /** A number without a sign, the lowest byte first. */
  long little(int bytes) {
    ensure(bytes);
    long n = 0;
    for (int i = 0; i < bytes; i++) {
      n |= (data[at++] & 0xffL) << 8 * i;
    }
    return n;
  }

  double real() {
    ensure(Double.BYTES);
    long n = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      n = n << 8 | data[at++] & 0xff;
    }
    return Double.longBitsToDouble(n);
  }

  /** Fetches a frame at once, to be read from memory. */
  void frame(long length) {
    ensure(length);
  }

  /** A line without its end. */
  byte[] line() {
    for (int i = at; i < data.length; i++) {
      if (data[i] == '\n') {
        byte[] line = Arrays.copyOfRange(data, at, i);
        at = i + 1;
        return line;
      }
    }
    if (readLine == null) {
      throw truncated();
    }
    byte[] rest = Arrays.copyOfRange(data, at, data.length);
    byte[] line = bytes(Dispatch.call(readLine), "readline()");
    if (line.length == 0 || line[line.length - 1] != '\n') {
      throw truncated();
    }
    data = NOTHING;
    at = 0;
    byte[] all = Arrays.copyOf(rest, rest.length + line.length - 1);
    System.arraycopy(line, 0, all, rest.length, line.length - 1);
    return all;
  }

  private void ensure(long n) {
    if (n > data.length - at && !fetch(n)) {
      throw truncated();
    }
  }

  /** Reads on until so many bytes are there; false if the file ends before. */
  private boolean fetch(long n) {
    int there = data.length - at;
    if (read == null) {
      return false;
    }
    byte[] more = bytes(Dispatch.call(read, n - there), "read()");
    if (more.length < n - there) {
      return false;
    }
    byte[] all = Arrays.copyOfRange(data, at, at + there + more.length);
    System.arraycopy(more, 0, all, there, more.length);
    data = all;
    at = 0;
    return true;
  }

  private static byte[] bytes(Object o, String method) {
    if (o instanceof PyBytes b) {
      return b.array();
    }
    byte[] bytes = Buffers.bytesOrNull(o);
    if (bytes == null) {
      throw Errors.typeError(
          method + " returned non-bytes object (" + Types.of(o).fullName() + ")");
    }
    return bytes;
  }

  private static PyException truncated() {
    return PickleErrors.unpickling("pickle data was truncated");
  }
}
