package org.krait.stdlib._io;

import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// A buffered interface to random access streams.
///
/// The constructor creates a reader and writer for a seekable stream,
/// raw, given in the first argument. If the buffer_size is omitted it
/// defaults to DEFAULT_BUFFER_SIZE.
@PyTypeSpec(
    name = "BufferedRandom",
    module = "_io",
    base = BufferedIoBase.class,
    signature = "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")
public final class BufferedRandom extends ReadableBufferedFile {
  private BufferedRandom(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new BufferedRandom(cls);
  }

  @PyMethod("(self, /, raw, buffer_size=131072)")
  public void __init__(Object raw, int bufferSize) {
    forgetRaw();
    IoChecks.require(raw, "seekable", "File or stream is not seekable.");
    IoChecks.require(raw, "readable", "File or stream is not readable.");
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
