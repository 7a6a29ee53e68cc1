package org.krait.embed.interop;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;
import org.krait.stdlib._io.RawIoBase;

/// A java.io.OutputStream as a raw stream.
@PyTypeSpec(
    name = "JavaOutputStream",
    module = "java",
    base = RawIoBase.class,
    subclassable = false,
    instantiable = false)
public final class PyJavaOutput extends RawIoBase {
  private final Supplier<OutputStream> stream;

  PyJavaOutput(Supplier<OutputStream> stream) {
    super(PyType.builtin(PyJavaOutput.class));
    this.stream = stream;
  }

  /// Return whether object was opened for writing.
  @PyMethod("(self, /)")
  @Override
  public boolean writable() {
    return true;
  }

  @PyMethod(value = "(self, b, /)", doc = "")
  @Override
  public Object write(Object b) {
    byte[] bytes = Buffers.bytes(b);
    try {
      stream.get().write(bytes);
    } catch (IOException e) {
      throw JavaExceptions.of(e);
    }
    return (long) bytes.length;
  }

  /// Flush write buffers, if applicable.
  @PyMethod("(self, /)")
  @Override
  public void flush() {
    try {
      stream.get().flush();
    } catch (IOException e) {
      throw JavaExceptions.of(e);
    }
  }
}
