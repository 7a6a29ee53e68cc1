package org.krait.stdlib._multibytecodec;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.text.Text;

/** Decodes what a stream of bytes has. */
// CPython: multibytecodec.c MultibyteStreamReader
@PyTypeSpec(name = "MultibyteStreamReader", module = "_multibytecodec")
public final class MultibyteStreamReader extends MultibyteCoder {
  private final Object stream;

  private MultibyteStreamReader(PyType cls, Object stream, String errors) {
    super(cls, errors);
    this.stream = stream;
  }

  @PyNew(value = "(cls, stream, errors='strict')", parsedAs = "StreamReader()")
  static Object __new__(PyType cls, Object stream, String errors) {
    return new MultibyteStreamReader(cls, stream, errors);
  }

  @PyGetter(member = true)
  public Object stream() {
    return stream;
  }

  @PyMethod(value = "(self, sizeobj=None, /)", doc = "")
  public Object read(Object size) {
    return read("read", size);
  }

  @PyMethod(value = "(self, sizeobj=None, /)", doc = "")
  public Object readline(Object size) {
    return read("readline", size);
  }

  @PyMethod(value = "(self, sizehintobj=None, /)", doc = "")
  public Object readlines(Object size) {
    return Attributes.callMethod(read("read", size), "splitlines", true);
  }

  // CPython: multibytecodec.c mbstreamreader_iread
  private Object read(String method, Object size) {
    long left = size == PySingleton.NONE ? -1 : Indexes.toLong(size);
    while (true) {
      Object read =
          left < 0
              ? Attributes.callMethod(stream, method)
              : Attributes.callMethod(stream, method, left);
      if (!(read instanceof PyBytes bytes)) {
        throw Errors.typeError(
            "stream function returned a non-bytes object (" + Types.of(read).fullName() + ")");
      }
      boolean last = left < 0 || bytes.size() == 0;
      Object text = state.decode(bytes.array(), last);
      if (last || Text.length(text) > 0 || left == 0) {
        return text;
      }
      left = 1;
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void reset() {
    state.reset();
  }
}
