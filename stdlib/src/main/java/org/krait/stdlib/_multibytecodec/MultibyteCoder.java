package org.krait.stdlib._multibytecodec;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/** What encodes or decodes piece by piece: its state, and how it treats errors. */
abstract class MultibyteCoder extends PyInstance {
  final MultibyteState state;

  MultibyteCoder(PyType cls, String errors) {
    super(cls);
    state = MultibyteState.of(cls, errors);
  }

  @PyMethod("(self, /, *args, **kwargs)")
  public final void __init__(Object[] args, PyDict kwargs) {}

  /// how to treat errors
  @PyGetter
  public final Object errors() {
    return PyStr.ofJava(state.errors());
  }

  @PySetter("errors")
  final void setErrors(@Nullable Object value) {
    state.setErrors(value);
  }
}
