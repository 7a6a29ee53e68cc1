package org.krait.stdlib._io;

import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/// Base class for buffered IO objects.
///
/// The main difference with RawIOBase is that the read() method
/// supports omitting the size argument, and does not have a default
/// implementation that defers to readinto().
///
/// In addition, read(), readinto() and write() may raise
/// BlockingIOError if the underlying raw stream is in non-blocking
/// mode and not ready; unlike their raw counterparts, they will never
/// return None.
///
/// A typical implementation should not inherit from a RawIOBase
/// implementation, but wrap one.
///
// CPython: bufferedio.c
@PyTypeSpec(name = "_BufferedIOBase", module = "_io", base = IoBase.class)
public class BufferedIoBase extends IoBase {
  protected BufferedIoBase(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new BufferedIoBase(cls);
  }

  /// Disconnect this buffer from its underlying raw stream and return it.
  ///
  /// After the raw stream has been detached, the buffer is in an unusable
  /// state.
  @PyMethod(value = "(self, /)", definingClass = true)
  public Object detach() {
    throw lacks("detach");
  }

  /// Read and return up to n bytes.
  ///
  /// If the size argument is omitted, None, or negative, read and
  /// return all data until EOF.
  ///
  /// If the size argument is positive, and the underlying raw stream is
  /// not 'interactive', multiple raw reads may be issued to satisfy
  /// the byte count (unless EOF is reached first).
  /// However, for interactive raw streams (as well as sockets and pipes),
  /// at most one raw read will be issued, and a short result does not
  /// imply that EOF is imminent.
  ///
  /// Return an empty bytes object on EOF.
  ///
  /// Return None if the underlying raw stream was open in non-blocking
  /// mode and no data is available at the moment.
  @PyMethod(value = "(self, size=-1, /)", definingClass = true)
  public Object read(Object size) {
    throw lacks("read");
  }

  /// Read and return up to size bytes, with at most one read() call to the underlying raw stream.
  ///
  /// Return an empty bytes object on EOF.
  /// A short result does not imply that EOF is imminent.
  @PyMethod(value = "(self, size=-1, /)", definingClass = true)
  public Object read1(int size) {
    throw lacks("read1");
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  public Object readinto(Object buffer) {
    return readInto(buffer, "read");
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  public Object readinto1(Object buffer) {
    return readInto(buffer, "read1");
  }

  /// Write buffer b to the IO stream.
  ///
  /// Return the number of bytes written, which is always
  /// the length of b in bytes.
  ///
  /// Raise BlockingIOError if the buffer is full and the
  /// underlying raw stream cannot accept more data at the moment.
  @PyMethod(value = "(self, b, /)", definingClass = true)
  public Object write(Object b) {
    throw lacks("write");
  }

  private long readInto(Object target, String method) {
    Buffer view = Buffers.writable(target, "readinto() argument");
    try {
      Object read = Attributes.callMethod(this, method, (long) view.length());
      if (!(read instanceof PyBytes b)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (b.size() > view.length()) {
        throw Errors.valueError(
            "read() returned too much data: "
                + view.length()
                + " bytes requested, "
                + b.size()
                + " returned");
      }
      view.memory().write(view.offset(), b.array(), 0, b.size());
      return b.size();
    } finally {
      view.release();
    }
  }
}
