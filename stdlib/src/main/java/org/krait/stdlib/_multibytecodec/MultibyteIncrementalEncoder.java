package org.krait.stdlib._multibytecodec;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;

/** Encodes a text piece by piece. */
// CPython: multibytecodec.c MultibyteIncrementalEncoder
@PyTypeSpec(name = "MultibyteIncrementalEncoder", module = "_multibytecodec")
public final class MultibyteIncrementalEncoder extends MultibyteCoder {
  private MultibyteIncrementalEncoder(PyType cls, String errors) {
    super(cls, errors);
  }

  @PyNew(value = "(cls, errors='strict')", parsedAs = "IncrementalEncoder()")
  static Object __new__(PyType cls, String errors) {
    return new MultibyteIncrementalEncoder(cls, errors);
  }

  @PyMethod(value = "(self, /, input, final=False)", doc = "")
  public Object encode(Object input, boolean last) {
    return state.encode(input, last);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public long getstate() {
    return state.shift.set;
  }

  @PyMethod(value = "(self, state, /)", doc = "")
  public void setstate(int set) {
    state.shift.set = set;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void reset() {
    state.reset();
  }
}
