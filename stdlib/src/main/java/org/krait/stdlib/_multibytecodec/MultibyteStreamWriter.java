package org.krait.stdlib._multibytecodec;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;

/** Encodes texts into a stream of bytes. */
// CPython: multibytecodec.c MultibyteStreamWriter
@PyTypeSpec(name = "MultibyteStreamWriter", module = "_multibytecodec")
public final class MultibyteStreamWriter extends MultibyteCoder {
  private final Object stream;

  private MultibyteStreamWriter(PyType cls, Object stream, String errors) {
    super(cls, errors);
    this.stream = stream;
  }

  @PyNew(value = "(cls, stream, errors='strict')", parsedAs = "StreamWriter()")
  static Object __new__(PyType cls, Object stream, String errors) {
    return new MultibyteStreamWriter(cls, stream, errors);
  }

  @PyGetter(member = true)
  public Object stream() {
    return stream;
  }

  @PyMethod(value = "(self, strobj, /)", doc = "")
  public void write(Object text) {
    Attributes.callMethod(stream, "write", state.encode(text, false));
  }

  @PyMethod(value = "(self, lines, /)", doc = "")
  public void writelines(Object lines) {
    for (Object line : Iteration.toArray(lines)) {
      write(line);
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void reset() {
    byte[] bytes = state.encoding.reset(state.shift);
    if (bytes.length > 0) {
      Attributes.callMethod(stream, "write", PyBytes.of(bytes));
    }
  }
}
