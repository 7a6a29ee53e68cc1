package org.krait.stdlib._multibytecodec;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;

/** Decodes bytes piece by piece. */
// CPython: multibytecodec.c MultibyteIncrementalDecoder
@PyTypeSpec(name = "MultibyteIncrementalDecoder", module = "_multibytecodec")
public final class MultibyteIncrementalDecoder extends MultibyteCoder {
  private MultibyteIncrementalDecoder(PyType cls, String errors) {
    super(cls, errors);
  }

  @PyNew(value = "(cls, errors='strict')", parsedAs = "IncrementalDecoder()")
  static Object __new__(PyType cls, String errors) {
    return new MultibyteIncrementalDecoder(cls, errors);
  }

  @PyMethod(value = "(self, /, input, final=False)", doc = "")
  public Object decode(Object input, boolean last) {
    return state.decode(Buffers.bytes(input), last);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object getstate() {
    return PyTuple.of(PyBytes.of(state.pending), (long) state.shift.set);
  }

  @PyMethod(value = "(self, state, /)", doc = "")
  public void setstate(Object given) {
    if (!(given instanceof PyTuple pair)) {
      throw Errors.typeError(
          "setstate() argument must be tuple, not " + Types.of(given).fullName());
    }
    if (pair.size() != 2 || !(pair.get(0) instanceof PyBytes pending)) {
      throw Errors.typeError("setstate(): illegal state argument");
    }
    state.pending = pending.array();
    state.shift.set = Arguments.toCInt(pair.get(1));
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void reset() {
    state.reset();
  }
}
