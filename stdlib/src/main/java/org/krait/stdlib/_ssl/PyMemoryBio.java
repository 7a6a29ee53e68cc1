package org.krait.stdlib._ssl;

import java.util.Arrays;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/** Memory that a connection reads records from or writes them to. */
// CPython: _ssl.c PySSLMemoryBIO
@PyTypeSpec(name = "MemoryBIO", module = "_ssl")
public final class PyMemoryBio extends PyInstance {
  private byte[] content = new byte[256];
  private int from;
  private int to;
  private boolean ended;

  private PyMemoryBio(PyType type) {
    super(type);
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length > 0) {
      throw Errors.typeError("MemoryBIO() takes no positional arguments");
    }
    if (kwargs.size() > 0) {
      throw Errors.typeError("MemoryBIO() takes no keyword arguments");
    }
    return new PyMemoryBio(cls);
  }

  /// The number of bytes pending in the memory BIO.
  @PyGetter
  public synchronized long pending() {
    return to - from;
  }

  /// Whether the memory BIO is at EOF.
  @PyGetter
  public synchronized boolean eof() {
    return ended && to == from;
  }

  /// Read up to size bytes from the memory BIO.
  ///
  /// If size is not specified, read the entire buffer.
  /// If the return value is an empty bytes instance, this means either
  /// EOF or that no data is available. Use the "eof" property to
  /// distinguish between the two.
  @PyMethod("(self, size=-1, /)")
  public synchronized PyBytes read(int size) {
    byte[] data = new byte[size < 0 ? to - from : Math.min(size, to - from)];
    take(data, 0, data.length);
    return PyBytes.of(data);
  }

  /// Writes the bytes b into the memory BIO.
  ///
  /// Returns the number of bytes written.
  @PyMethod("(self, b, /)")
  public long write(Object b) {
    byte[] data = contiguous(b);
    if (ended) {
      throw SslErrors.plain("cannot write() after write_eof()");
    }
    give(data, 0, data.length);
    return data.length;
  }

  /** The bytes of an object whose memory has no gaps. */
  private static byte[] contiguous(Object b) {
    Buffer view = Buffers.of(b, Buffer.SIMPLE);
    try {
      return view.toBytes();
    } finally {
      view.release();
    }
  }

  /// Write an EOF marker to the memory BIO.
  ///
  /// When all data has been read, the "eof" property will be True.
  @PyMethod("(self, /)")
  public synchronized void write_eof() {
    ended = true;
  }

  /** Takes bytes out; how many. */
  synchronized int take(byte[] into, int at, int length) {
    int n = Math.min(length, to - from);
    System.arraycopy(content, from, into, at, n);
    from += n;
    if (from == to) {
      from = 0;
      to = 0;
    }
    return n;
  }

  /** Puts bytes in. */
  synchronized void give(byte[] bytes, int at, int length) {
    if (to + length > content.length) {
      System.arraycopy(content, from, content, 0, to - from);
      to -= from;
      from = 0;
      content = Arrays.copyOf(content, Math.max(to + length, 2 * content.length));
    }
    System.arraycopy(bytes, at, content, to, length);
    to += length;
  }
}
