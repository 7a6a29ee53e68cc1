package org.krait.stdlib._io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;

/** The raw stream under a buffer: a file directly, any other object through its methods. */
final class RawStream {
  private final Object object;
  private final @Nullable FileIo file;

  RawStream(Object object) {
    this.object = object;
    this.file = object instanceof FileIo f && f.type().isBuiltin() ? f : null;
  }

  Object object() {
    return object;
  }

  /** Reads at most so many bytes; 0 at the end, -1 where nothing can be read without waiting. */
  // CPython: bufferedio.c _bufferedreader_raw_read
  int read(byte[] into, int offset, int length) {
    if (file != null) {
      return file.readInto(into, offset, length);
    }
    PyByteArray memory = PyByteArray.of(new byte[length]);
    Object count = Attributes.callMethod(object, "readinto", memory);
    if (count == PySingleton.NONE) {
      return -1;
    }
    int n = checked(readCount(count), length, "readinto");
    byte[] read = memory.toBytes(0, n);
    System.arraycopy(read, 0, into, offset, n);
    return n;
  }

  /** Writes bytes; how many were taken, or -1 where none can be without waiting. */
  // CPython: bufferedio.c _bufferedwriter_raw_write
  int write(byte[] from, int offset, int length) {
    if (file != null) {
      return file.writeFrom(from, offset, length);
    }
    PyBytes bytes = PyBytes.of(Arrays.copyOfRange(from, offset, offset + length));
    Object count = Attributes.callMethod(object, "write", bytes);
    return count == PySingleton.NONE ? -1 : checked(writeCount(count), length, "write");
  }

  private static long readCount(Object count) {
    try {
      return count(count);
    } catch (PyException e) {
      PyException error = new PyException("OSError", "raw readinto() failed");
      PyBaseException value = Exceptions.valueOf(error);
      value.setCause(Exceptions.valueOf(e));
      value.setContext(Exceptions.valueOf(e));
      throw error;
    }
  }

  private static long writeCount(Object count) {
    try {
      return count(count);
    } catch (PyException e) {
      return -1;
    }
  }

  private static long count(Object count) {
    if (Indexes.of(count) instanceof Long n) {
      return n;
    }
    throw Errors.valueError("cannot fit 'int' into an index-sized integer");
  }

  private static int checked(long n, int most, String method) {
    if (n < 0 || n > most) {
      throw new PyException(
          "OSError",
          "raw "
              + method
              + "() returned invalid length "
              + n
              + " (should have been between 0 and "
              + most
              + ")");
    }
    return (int) n;
  }

  /** All that is left, or null where the raw stream cannot tell. */
  @Nullable Object readAll() {
    Object method = Attributes.find(object, "readall");
    if (method == null) {
      return null;
    }
    Object all = Attributes.callMethod(object, "readall");
    if (all != PySingleton.NONE && !(all instanceof PyBytes)) {
      throw Errors.typeError("readall() should return bytes");
    }
    return all;
  }

  long seek(long offset, int whence) {
    Object position = Attributes.callMethod(object, "seek", offset, (long) whence);
    return checked(position);
  }

  long tell() {
    return checked(Attributes.callMethod(object, "tell"));
  }

  private static long checked(Object position) {
    long n = Indexes.toLong(position);
    if (n < 0) {
      throw new PyException("OSError", "Raw stream returned invalid position " + n);
    }
    return n;
  }

  boolean is(String question) {
    return Attributes.callMethod(object, question) == Boolean.TRUE;
  }
}
