package org.krait.stdlib._io;

import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// A buffer for a writeable sequential RawIO object.
///
/// The constructor creates a BufferedWriter for the given writeable raw
/// stream. If the buffer_size is not given, it defaults to
/// DEFAULT_BUFFER_SIZE.
@PyTypeSpec(
    name = "BufferedWriter",
    module = "_io",
    base = BufferedIoBase.class,
    signature = "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")
public final class BufferedWriter extends BufferedFile {
  private BufferedWriter(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new BufferedWriter(cls);
  }

  @PyMethod("(self, /, raw, buffer_size=131072)")
  public void __init__(Object raw, int bufferSize) {
    forgetRaw();
    IoChecks.require(raw, "writable", "File or stream is not writable.");
    initialize(raw, bufferSize);
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  @Override
  public Object write(Object buffer) {
    return writeBytes(Buffers.contiguous(buffer));
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void flush() {
    flushBytes(true);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean writable() {
    return raw().is("writable");
  }
}
