package org.krait.stdlib._io;

import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

/// Create a new buffered reader using the given readable raw IO object.
@PyTypeSpec(
    name = "BufferedReader",
    module = "_io",
    base = BufferedIoBase.class,
    signature = "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")
public final class BufferedReader extends ReadableBufferedFile {
  private BufferedReader(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new BufferedReader(cls);
  }

  @PyMethod("(self, /, raw, buffer_size=131072)")
  public void __init__(Object raw, int bufferSize) {
    forgetRaw();
    IoChecks.require(raw, "readable", "File or stream is not readable.");
    initialize(raw, bufferSize);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void flush() {
    Attributes.callMethod(raw().object(), "flush");
  }

  @Override
  boolean writes() {
    return false;
  }
}
