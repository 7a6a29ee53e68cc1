package org.krait.embed.interop;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;
import org.krait.stdlib._io.RawIoBase;

/// A java.io.InputStream as a raw stream.
@PyTypeSpec(
    name = "JavaInputStream",
    module = "java",
    base = RawIoBase.class,
    subclassable = false,
    instantiable = false)
public final class PyJavaInput extends RawIoBase {
  private final Supplier<InputStream> stream;

  PyJavaInput(Supplier<InputStream> stream) {
    super(PyType.builtin(PyJavaInput.class));
    this.stream = stream;
  }

  /// Return whether object was opened for reading.
  @PyMethod("(self, /)")
  @Override
  public boolean readable() {
    return true;
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  @Override
  public Object readinto(Object buffer) {
    Buffer memory = Buffers.of(buffer, Buffer.WRITABLE);
    try {
      byte[] bytes = new byte[memory.length()];
      int count = Math.max(0, stream.get().read(bytes));
      byte[] all = memory.toBytes();
      System.arraycopy(bytes, 0, all, 0, count);
      memory.fill(all);
      return (long) count;
    } catch (IOException e) {
      throw JavaExceptions.of(e);
    } finally {
      memory.release();
    }
  }
}
