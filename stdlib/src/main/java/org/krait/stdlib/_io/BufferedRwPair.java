package org.krait.stdlib._io;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

/// A buffered reader and writer object together.
///
/// A buffered reader object and buffered writer object put together to
/// form a sequential IO object that can read and write. This is typically
/// used with a socket or two-way pipe.
///
/// reader and writer are RawIOBase objects that are readable and
/// writeable respectively. If the buffer_size is omitted it defaults to
/// DEFAULT_BUFFER_SIZE.
// CPython: bufferedio.c
@PyTypeSpec(
    name = "BufferedRWPair",
    module = "_io",
    base = BufferedIoBase.class,
    signature = "(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)")
public final class BufferedRwPair extends BufferedIoBase {
  private @Nullable Object reader;
  private @Nullable Object writer;

  private BufferedRwPair(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new BufferedRwPair(cls);
  }

  @PyMethod("(self, reader, writer, buffer_size=131072, /)")
  public void __init__(Object reader, Object writer, int bufferSize) {
    IoChecks.require(reader, "readable", "File or stream is not readable.");
    IoChecks.require(writer, "writable", "File or stream is not writable.");
    this.reader = Dispatch.call(PyType.builtin(BufferedReader.class), reader, (long) bufferSize);
    this.writer = Dispatch.call(PyType.builtin(BufferedWriter.class), writer, (long) bufferSize);
  }

  private Object reader() {
    if (reader == null) {
      throw IoErrors.uninitialized();
    }
    return reader;
  }

  private Object writer() {
    if (writer == null) {
      throw IoErrors.uninitialized();
    }
    return writer;
  }

  @PyMethod(value = "(self, size=-1, /)", text = false, doc = "", parsedAs = "read()")
  @Override
  public Object read(Object size) {
    return Attributes.callMethod(reader(), "read", size);
  }

  @PyMethod(value = "(self, size=0, /)", text = false, doc = "", parsedAs = "peek()")
  public Object peek(Object size) {
    return Attributes.callMethod(reader(), "peek", size);
  }

  @PyMethod(value = "(self, size=-1, /)", text = false, doc = "", parsedAs = "read1()")
  public Object read1(Object size) {
    return Attributes.callMethod(reader(), "read1", size);
  }

  @PyMethod(value = "(self, buffer, /)", text = false, doc = "", parsedAs = "readinto()")
  @Override
  public Object readinto(Object buffer) {
    return Attributes.callMethod(reader(), "readinto", buffer);
  }

  @PyMethod(value = "(self, buffer, /)", text = false, doc = "", parsedAs = "readinto1()")
  @Override
  public Object readinto1(Object buffer) {
    return Attributes.callMethod(reader(), "readinto1", buffer);
  }

  @PyMethod(value = "(self, b, /)", text = false, doc = "", parsedAs = "write()")
  @Override
  public Object write(Object b) {
    return Attributes.callMethod(writer(), "write", b);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void flush() {
    Attributes.callMethod(writer(), "flush");
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean readable() {
    return Attributes.callMethod(reader(), "readable") == Boolean.TRUE;
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean writable() {
    return Attributes.callMethod(writer(), "writable") == Boolean.TRUE;
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void close() {
    both(
        () -> Attributes.callMethod(writer(), "close"),
        () -> Attributes.callMethod(reader(), "close"));
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean isatty() {
    return Attributes.callMethod(writer(), "isatty") == Boolean.TRUE
        || Attributes.callMethod(reader(), "isatty") == Boolean.TRUE;
  }

  @PyGetter
  @Override
  public boolean closed() {
    return isClosed(writer());
  }

  @Override
  protected boolean isClosedNow() {
    return closed();
  }
}
