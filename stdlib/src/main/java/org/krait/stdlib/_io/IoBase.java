package org.krait.stdlib._io;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.ClosedAtExit;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// The abstract base class for all I/O classes.
///
/// This class provides dummy implementations for many methods that
/// derived classes can override selectively; the default implementations
/// represent a file that cannot be read, written or seeked.
///
/// Even though IOBase does not declare read, readinto, or write because
/// their signatures will vary, implementations and clients should
/// consider those methods part of the interface. Also, implementations
/// may raise UnsupportedOperation when operations they do not support are
/// called.
///
/// The basic type used for binary data read from or written to a file is
/// bytes. Other bytes-like objects are accepted as method arguments too.
/// In some cases (such as readinto), a writable object is required. Text
/// I/O classes work with str data.
///
/// Note that calling any method (except additional calls to close(),
/// which are ignored) on a closed stream should raise a ValueError.
///
/// IOBase (and its subclasses) support the iterator protocol, meaning
/// that an IOBase object can be iterated over yielding the lines in a
/// stream.
///
/// IOBase also supports the :keyword:`with` statement. In this example,
/// fp is closed after the suite of the with statement is complete:
///
/// with open('spam.txt', 'r') as fp:
///     fp.write('Spam and eggs!')
///
// CPython: iobase.c
@PyTypeSpec(name = "_IOBase", module = "_io", dict = true, weakref = true)
public class IoBase extends PyInstance implements ClosedAtExit {
  private boolean closed;

  protected IoBase(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new IoBase(cls);
  }

  /** The error of an operation that this kind of stream lacks. */
  static PyException lacks(String operation) {
    return IoErrors.unsupported(operation);
  }

  /// Change the stream position to the given byte offset.
  ///
  ///   offset
  ///     The stream position, relative to 'whence'.
  ///   whence
  ///     The relative position to seek from.
  ///
  /// The offset is interpreted relative to the position indicated by whence.
  /// Values for whence are:
  ///
  /// * os.SEEK_SET or 0 -- start of stream (the default); offset should be zero or positive
  /// * os.SEEK_CUR or 1 -- current stream position; offset may be negative
  /// * os.SEEK_END or 2 -- end of stream; offset is usually negative
  ///
  /// Return the new absolute position.
  @PyMethod(value = "(self, offset, whence=os.SEEK_SET, /)", definingClass = true)
  public Object seek(Object offset, int whence) {
    throw lacks("seek");
  }

  /// Return current stream position.
  @PyMethod("(self, /)")
  public Object tell() {
    return Attributes.callMethod(this, "seek", 0L, 1L);
  }

  /// Truncate file to size bytes.
  ///
  /// File pointer is left unchanged. Size defaults to the current IO position
  /// as reported by tell(). Return the new size.
  @PyMethod(value = "(self, size=None, /)", definingClass = true)
  public Object truncate(Object size) {
    throw lacks("truncate");
  }

  /// Flush write buffers, if applicable.
  ///
  /// This is not implemented for read-only and non-blocking streams.
  @PyMethod("(self, /)")
  public void flush() {
    if (closed) {
      throw IoErrors.closedFile();
    }
  }

  /// Flush and close the IO object.
  ///
  /// This method has no effect if the file is already closed.
  @PyMethod("(self, /)")
  public void close() {
    if (closed) {
      return;
    }
    try {
      Attributes.callMethod(this, "flush");
    } finally {
      closed = true;
    }
  }

  @PyGetter
  public boolean closed() {
    return closed;
  }

  // CPython: iobase.c iobase_finalize
  @PyMethod("(self, /)")
  public void __del__() {
    if (!isKnownOpen()) {
      return;
    }
    try {
      Attributes.set(this, "_finalizing", true);
    } catch (PyException e) {
      // close() may do without
    }
    try {
      Attributes.callMethod(this, "close");
    } catch (PyException e) {
      Unraisable.report(e, "Exception ignored while finalizing file", this);
    }
  }

  /** Whether {@code closed} tells that the stream is open: of a broken one it may tell nothing. */
  private boolean isKnownOpen() {
    try {
      Object closed = Attributes.find(this, "closed");
      return closed != null && !Truth.of(closed);
    } catch (PyException e) {
      return false;
    }
  }

  /// Return whether object supports random access.
  ///
  /// If False, seek(), tell() and truncate() will raise OSError.
  /// This method may need to do a test seek().
  @PyMethod("(self, /)")
  public boolean seekable() {
    return false;
  }

  /// Return whether object was opened for reading.
  ///
  /// If False, read() will raise OSError.
  @PyMethod("(self, /)")
  public boolean readable() {
    return false;
  }

  /// Return whether object was opened for writing.
  ///
  /// If False, write() will raise OSError.
  @PyMethod("(self, /)")
  public boolean writable() {
    return false;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void _checkClosed() {
    checkOpen(this);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public boolean _checkSeekable() {
    return require("seekable", "File or stream is not seekable.");
  }

  @PyMethod(value = "(self, /)", doc = "")
  public boolean _checkReadable() {
    return require("readable", "File or stream is not readable.");
  }

  @PyMethod(value = "(self, /)", doc = "")
  public boolean _checkWritable() {
    return require("writable", "File or stream is not writable.");
  }

  private boolean require(String method, String otherwise) {
    if (Attributes.callMethod(this, method) != Boolean.TRUE) {
      throw lacks(otherwise);
    }
    return true;
  }

  /** Raises ValueError if {@code closed} is true of the stream. */
  static void checkOpen(Object stream) {
    if (isClosed(stream)) {
      throw IoErrors.closedFile();
    }
  }

  static boolean isClosed(Object stream) {
    return stream instanceof IoBase b && b.type().isBuiltin()
        ? b.isClosedNow()
        : Truth.of(Attributes.get(stream, "closed"));
  }

  /** Whether the stream is closed, as the {@code closed} attribute of its own class tells. */
  protected boolean isClosedNow() {
    return closed;
  }

  /** Notes that the stream is closed. */
  protected final void markClosed() {
    closed = true;
  }

  /** Notes that the stream is open, perhaps once more. */
  protected final void markOpen() {
    closed = false;
  }

  /** Of a stream written in Python nobody knows; a built-in one that may keep data says so. */
  @Override
  public boolean keepsData() {
    return !type().isBuiltin();
  }

  /**
   * Hands the stream over to be finalized, on the JVM's thread; there is nothing to do if closed.
   */
  final void collected(Finalizers.Ticket ticket) {
    if (closed && type().isBuiltin()) {
      ticket.done();
    } else {
      ticket.due(this);
    }
  }

  /// Return underlying file descriptor if one exists.
  ///
  /// Raise OSError if the IO object does not use a file descriptor.
  @PyMethod(value = "(self, /)", definingClass = true)
  public Object fileno() {
    throw lacks("fileno");
  }

  /// Return whether this is an 'interactive' stream.
  ///
  /// Return False if it can't be determined.
  @PyMethod("(self, /)")
  public boolean isatty() {
    checkOpen(this);
    return false;
  }

  @PyGetter("__dict__")
  public Object attributes() {
    return dict();
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __enter__() {
    checkOpen(this);
    return this;
  }

  @PyMethod(value = "(self, /, *args)", text = false, doc = "", parsedAs = "__exit__()")
  public Object __exit__(Object[] args) {
    return Attributes.callMethod(this, "close");
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    checkOpen(this);
    return this;
  }

  @PyMethod("(self, /)")
  public Object __next__() {
    Object line = Attributes.callMethod(this, "readline");
    if (Lengths.of(line) == 0) {
      throw Errors.stopIteration();
    }
    return line;
  }

  /// Read and return a line from the stream.
  ///
  /// If size is specified, at most size bytes will be read.
  ///
  /// The line terminator is always b'\n' for binary files; for text
  /// files, the newlines argument to open can be used to select the line
  /// terminator(s) recognized.
  @PyMethod("(self, size=-1, /)")
  public Object readline(Object size) {
    int limit = limit(size);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    Object peek = Attributes.find(this, "peek");
    while (limit < 0 || line.size() < limit) {
      int wanted = peek == null ? 1 : ahead(peek, limit - line.size(), limit < 0);
      Object read = Attributes.callMethod(this, "read", (long) wanted);
      if (!(read instanceof PyBytes b)) {
        throw new PyException(
            "OSError",
            "read() should have returned a bytes object, not '" + Types.of(read).fullName() + "'");
      }
      if (b.size() == 0) {
        break;
      }
      line.writeBytes(b.array());
      if (b.at(b.size() - 1) == '\n') {
        break;
      }
    }
    return PyBytes.of(line.toByteArray());
  }

  /** How many bytes to read so that the line's end is the last. */
  private static int ahead(Object peek, int left, boolean unlimited) {
    Object seen = Dispatch.call(peek, 1L);
    if (!(seen instanceof PyBytes b)) {
      throw new PyException(
          "OSError",
          "peek() should have returned a bytes object, not '" + Types.of(seen).fullName() + "'");
    }
    int n = 0;
    while (n < b.size() && (unlimited || n < left)) {
      if (b.at(n++) == '\n') {
        break;
      }
    }
    return Math.max(n, 1);
  }

  /** A size argument: -1 for None. */
  static int limit(Object size) {
    if (size == PySingleton.NONE) {
      return -1;
    }
    Object index = Indexes.orNull(size);
    if (index == null) {
      throw Errors.typeError(
          "argument should be integer or None, not '" + Types.of(size).fullName() + "'");
    }
    return Indexes.clipped(size);
  }

  /// Return a list of lines from the stream.
  ///
  /// hint can be specified to control the number of lines read: no more
  /// lines will be read if the total size (in bytes/characters) of all
  /// lines so far exceeds hint.
  @PyMethod("(self, hint=-1, /)")
  public Object readlines(Object hint) {
    int enough = limit(hint);
    PyList lines = new PyList();
    long length = 0;
    Object iterator = Iteration.iterator(this);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      lines.add(line);
      length += Lengths.of(line);
      if (enough > 0 && length > enough) {
        break;
      }
    }
    return lines;
  }

  /// Write a list of lines to stream.
  ///
  /// Line separators are not added, so it is usual for each of the
  /// lines provided to have a line separator at the end.
  @PyMethod("(self, lines, /)")
  public void writelines(Object lines) {
    checkOpen(this);
    Object iterator = Iteration.iterator(lines);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      Attributes.callMethod(this, "write", line);
    }
  }

  /** The repr of what a stream shows of itself; RuntimeError if that leads back to the stream. */
  // CPython: fileio.c fileio_repr, bufferedio.c buffered_repr, textio.c textiowrapper_repr
  final String shown(Object attribute) {
    if (!Representation.enter(this)) {
      String name = type().isBuiltin() ? type().fullName() : type().name();
      throw Errors.runtimeError("reentrant call inside " + name + ".__repr__");
    }
    try {
      return Representation.javaRepr(attribute);
    } finally {
      Representation.leave(this);
    }
  }

  /** An attribute that a repr shows; null if there is none, or none just now. */
  final @Nullable Object shownAttribute(String name) {
    try {
      return Attributes.find(this, name);
    } catch (PyException e) {
      if (Exceptions.matches(e, "ValueError")) {
        return null;
      }
      throw e;
    }
  }

  /** The position in a pickled state; ValueError if it is negative. */
  // CPython: bytesio.c bytesio_setstate, stringio.c _io_StringIO___setstate___impl
  static long statePosition(Object position) {
    long n = Indexes.toLong(position);
    if (n < 0) {
      throw Errors.valueError("position value cannot be negative");
    }
    return n;
  }

  /** Takes over the attributes in a pickled state, which are None or the dict at some place. */
  final void restoreAttributes(Object attributes, String place) {
    if (attributes instanceof PyDict d) {
      dict().putAll(d);
    } else if (attributes != PySingleton.NONE) {
      throw Errors.typeError(
          place + " item of state should be a dict, got a " + Types.of(attributes).fullName());
    }
  }

  /** Runs a second action even if the first raises; the first error is the second's context. */
  static void both(Runnable first, Runnable second) {
    PyException failure = null;
    try {
      first.run();
    } catch (PyException e) {
      failure = e;
    }
    try {
      second.run();
    } catch (PyException e) {
      if (failure != null) {
        Exceptions.valueOf(e).setContext(Exceptions.valueOf(failure));
      }
      throw e;
    }
    if (failure != null) {
      throw failure;
    }
  }
}
