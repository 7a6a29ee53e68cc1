package org.krait.stdlib._io;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Sequences;

/// Buffered I/O implementation using an in-memory bytes buffer.
// CPython: bytesio.c
@PyTypeSpec(
    name = "BytesIO",
    module = "_io",
    base = BufferedIoBase.class,
    signature = "(initial_bytes=b'')")
public final class BytesIo extends BufferedIoBase {
  private PyByteArray content = new PyByteArray();
  private long position;

  private BytesIo(PyType type) {
    super(type);
  }

  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new BytesIo(cls);
  }

  @PyMethod("(self, /, initial_bytes=b'')")
  public void __init__(Object initialBytes) {
    content.checkResizable();
    content = new PyByteArray();
    position = 0;
    if (initialBytes instanceof PyBytes b) {
      content.become(b.array().clone());
    } else if (initialBytes != null && initialBytes != PySingleton.NONE) {
      write(initialBytes);
      position = 0;
    }
  }

  private PyByteArray open() {
    if (super.isClosedNow()) {
      throw IoErrors.closedFile();
    }
    return content;
  }

  /** How many bytes there are after the position, at most {@code limit} unless that is negative. */
  private int left(int limit) {
    long n = Math.max(0, open().size() - position);
    return (int) (limit >= 0 && limit < n ? limit : n);
  }

  private byte[] take(int count) {
    byte[] bytes = content.toBytes((int) position, (int) position + count);
    position += count;
    return bytes;
  }

  /// Returns True if the IO object can be read.
  @PyMethod("(self, /)")
  @Override
  public boolean readable() {
    open();
    return true;
  }

  /// Returns True if the IO object can be seeked.
  @PyMethod("(self, /)")
  @Override
  public boolean seekable() {
    open();
    return true;
  }

  /// Returns True if the IO object can be written.
  @PyMethod("(self, /)")
  @Override
  public boolean writable() {
    open();
    return true;
  }

  /// Disable all I/O operations.
  @PyMethod("(self, /)")
  @Override
  public void close() {
    content.checkResizable();
    content = new PyByteArray();
    markClosed();
  }

  /// Does nothing.
  @PyMethod("(self, /)")
  @Override
  public void flush() {
    open();
  }

  /// Always returns False.
  ///
  /// BytesIO objects are not connected to a TTY-like device.
  @PyMethod("(self, /)")
  @Override
  public boolean isatty() {
    open();
    return false;
  }

  /// Current file position, an integer.
  @PyMethod("(self, /)")
  @Override
  public Object tell() {
    open();
    return position;
  }

  /// Read at most size bytes, returned as a bytes object.
  ///
  /// If the size argument is negative, read until EOF is reached.
  /// Return an empty bytes object at EOF.
  @PyMethod("(self, size=-1, /)")
  @Override
  public synchronized Object read(Object size) {
    int n = left(limit(size));
    return n == 0 ? PyBytes.EMPTY : PyBytes.of(take(n));
  }

  /// Read at most size bytes, returned as a bytes object.
  ///
  /// If the size argument is negative or omitted, read until EOF is reached.
  /// Return an empty bytes object at EOF.
  @PyMethod("(self, size=-1, /)")
  @Override
  public synchronized Object read1(int size) {
    int n = left(size);
    return n == 0 ? PyBytes.EMPTY : PyBytes.of(take(n));
  }

  /// Read bytes into buffer.
  ///
  /// Returns number of bytes read (0 for EOF), or None if the object
  /// is set not to block and has no data to read.
  @PyMethod("(self, buffer, /)")
  @Override
  public synchronized Object readinto(Object buffer) {
    open();
    Buffer view = Buffers.writable(buffer, "readinto() argument");
    try {
      byte[] bytes = new byte[0];
      int n = left(view.length());
      bytes = n == 0 ? bytes : take(n);
      view.memory().write(view.offset(), bytes, 0, n);
      return (long) n;
    } finally {
      view.release();
    }
  }

  /// Next line from the file, as a bytes object.
  ///
  /// Retain newline.  A non-negative size argument limits the maximum
  /// number of bytes to return (an incomplete line may be returned then).
  /// Return an empty bytes object at EOF.
  @PyMethod("(self, size=-1, /)")
  @Override
  public synchronized Object readline(Object size) {
    return PyBytes.of(line(limit(size)));
  }

  private byte[] line(int limit) {
    int n = left(limit);
    int from = (int) position;
    for (int i = 0; i < n; i++) {
      if (content.at(from + i) == '\n') {
        return take(i + 1);
      }
    }
    return n == 0 ? new byte[0] : take(n);
  }

  /// List of bytes objects, each a line from the file.
  ///
  /// Call readline() repeatedly and return a list of the lines so read.
  /// The optional size argument, if given, is an approximate bound on the
  /// total number of bytes in the lines returned.
  @PyMethod("(self, size=None, /)")
  @Override
  public synchronized Object readlines(Object size) {
    int enough = limit(size);
    PyList lines = new PyList();
    long length = 0;
    for (byte[] line = line(-1); line.length > 0; line = line(-1)) {
      lines.add(PyBytes.of(line));
      length += line.length;
      if (enough > 0 && length >= enough) {
        break;
      }
    }
    return lines;
  }

  @PyMethod("(self, /)")
  @Override
  public Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  @Override
  public synchronized Object __next__() {
    byte[] line = line(-1);
    if (line.length == 0) {
      throw Errors.stopIteration();
    }
    return PyBytes.of(line);
  }

  /// Write bytes to file.
  ///
  /// Return the number of bytes written.
  @PyMethod("(self, b, /)")
  @Override
  public synchronized Object write(Object b) {
    resizable();
    byte[] bytes = Buffers.contiguous(b);
    put(resizable(), bytes); // which __buffer__ may have closed or exported
    return (long) bytes.length;
  }

  private PyByteArray resizable() {
    PyByteArray c = open();
    c.checkResizable();
    return c;
  }

  private void put(PyByteArray c, byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    if (position > Long.MAX_VALUE - bytes.length) {
      throw Errors.overflowError("new buffer size too large");
    }
    int end = Sequences.length(position + bytes.length);
    if (position > c.size()) {
      c.resize((int) position);
    }
    c.replace((int) position, Math.min(c.size(), end), bytes);
    position = end;
  }

  /// Write lines to the file.
  ///
  /// Note that newlines are not added.  lines can be any iterable object
  /// producing bytes-like objects. This is equivalent to calling write() for
  /// each element.
  @PyMethod("(self, lines, /)")
  @Override
  public void writelines(Object lines) {
    open();
    Object iterator = Iteration.iterator(lines);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      write(line);
    }
  }

  /// Get a read-write view over the contents of the BytesIO object.
  @PyMethod(value = "(self, /)", definingClass = true)
  public Object getbuffer() {
    return PyMemoryView.of(new BytesIoBuffer(open()).buffer(Buffer.FULL_RO));
  }

  /// Retrieve the entire contents of the BytesIO object.
  @PyMethod("(self, /)")
  public Object getvalue() {
    return PyBytes.of(open().toBytes());
  }

  /// Change stream position.
  ///
  /// Seek to byte offset pos relative to position indicated by whence:
  ///      0  Start of stream (the default).  pos should be >= 0;
  ///      1  Current position - pos may be negative;
  ///      2  End of stream - pos usually negative.
  /// Returns the new absolute position.
  @PyMethod("(self, pos, whence=0, /)")
  public Object seek(Object pos, int whence) {
    long offset = Indexes.toLong(pos);
    open();
    long base =
        switch (whence) {
          case 0 -> 0;
          case 1 -> position;
          case 2 -> content.size();
          default ->
              throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        };
    if (whence == 0 && offset < 0) {
      throw Errors.valueError("negative seek value " + offset);
    }
    if (offset > Long.MAX_VALUE - base) {
      throw Errors.overflowError("new position too large");
    }
    position = Math.max(0, base + offset);
    return position;
  }

  /// Truncate the file to at most size bytes.
  ///
  /// Size defaults to the current file position, as returned by tell().
  /// The current file position is unchanged.  Returns the new size.
  @PyMethod("(self, size=None, /)")
  @Override
  public synchronized Object truncate(Object size) {
    PyByteArray c = resizable();
    long end = size == PySingleton.NONE ? position : Indexes.toLong(size);
    if (end < 0) {
      throw Errors.valueError("negative size value " + end);
    }
    if (end < c.size()) {
      c.resize((int) end);
    }
    return end;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __getstate__() {
    open();
    return PyTuple.of(getvalue(), position, dict().size() == 0 ? PySingleton.NONE : dict().copy());
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  public void __setstate__(Object object) {
    if (!(object instanceof PyTuple t) || t.size() < 3) {
      throw Errors.typeError(
          type().fullName()
              + ".__setstate__ argument should be 3-tuple, got "
              + Types.of(object).fullName());
    }
    content.checkResizable();
    content = new PyByteArray();
    position = 0;
    write(t.get(0));
    position = 0;
    if (!Types.isInstance(t.get(1), BuiltinTypes.INT)) {
      throw Errors.typeError(
          "second item of state must be an integer, not " + Types.of(t.get(1)).fullName());
    }
    position = statePosition(t.get(1));
    restoreAttributes(t.get(2), "third");
  }

  @PyMethod(value = "(self, /)", doc = "")
  public long __sizeof__() {
    return 96 + content.size();
  }

  /// True if the file is closed.
  @PyGetter
  @Override
  public boolean closed() {
    return super.isClosedNow();
  }
}
