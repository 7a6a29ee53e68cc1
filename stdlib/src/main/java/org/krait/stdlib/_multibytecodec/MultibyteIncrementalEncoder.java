package org.krait.stdlib._multibytecodec;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/** Encodes a text piece by piece. */
// CPython: multibytecodec.c MultibyteIncrementalEncoder
@PyTypeSpec(name = "MultibyteIncrementalEncoder", module = "_multibytecodec")
public final class MultibyteIncrementalEncoder extends PyInstance {
  private final MultibyteState state;

  private MultibyteIncrementalEncoder(PyType cls, String errors) {
    super(cls);
    state = MultibyteState.of(cls, errors);
  }

  @PyNew("(cls, errors='strict')")
  static Object __new__(PyType cls, String errors) {
    return new MultibyteIncrementalEncoder(cls, errors);
  }

  @PyMethod("(self, /, *args, **kwargs)")
  public void __init__(Object[] args, PyDict kwargs) {}

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

  /// how to treat errors
  @PyGetter
  public Object errors() {
    return PyStr.ofJava(state.errors());
  }

  @PySetter("errors")
  void setErrors(@Nullable Object value) {
    state.setErrors(value);
  }
}
