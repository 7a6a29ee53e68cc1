package org.krait.stdlib._decimal;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** The flags or the traps of a context, as a mapping from signals. */
@PyTypeSpec(name = "SignalDictMixin", module = "decimal")
public final class PySignalDict extends PyInstance {
  /** Null in one that Python code made for itself, which is good for nothing. */
  private final @Nullable PyDecimalContext context;

  private final boolean isTraps;

  private PySignalDict(PyType type, @Nullable PyDecimalContext context, boolean isTraps) {
    super(type);
    this.context = context;
    this.isTraps = isTraps;
  }

  static PySignalDict of(PyDecimalContext context, boolean isTraps) {
    return new PySignalDict(DecimalState.current().signalDict(), context, isTraps);
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PySignalDict(cls, null, false);
  }

  private PyDecimalContext context() {
    if (context == null) {
      throw Errors.valueError("invalid signal dict");
    }
    return context;
  }

  int bits() {
    return isTraps ? context().traps() : context().flags();
  }

  private void setBits(int bits) {
    if (isTraps) {
      context().setTraps(bits);
    } else {
      context().setFlags(bits);
    }
  }

  private static int signal(Object key) {
    int bits = DecimalState.current().bits(key);
    if (bits == 0) {
      throw unknown();
    }
    return bits;
  }

  /** The error of a key that is no signal. */
  static PyException unknown() {
    return Errors.keyError(
        "valid values for signals are:\n"
            + "  [InvalidOperation, FloatOperation, DivisionByZero,\n"
            + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
            + "   Clamped]");
  }

  @PyMethod("(self, key, /)")
  boolean __getitem__(Object key) {
    return (bits() & signal(key)) != 0;
  }

  @PyMethod("(self, key, value, /)")
  synchronized void __setitem__(Object key, Object value) {
    int bits = signal(key);
    setBits(Truth.of(value) ? bits() | bits : bits() & ~bits);
  }

  @PyMethod("(self, key, /)")
  void __delitem__(Object key) {
    throw Errors.valueError("signal keys cannot be deleted");
  }

  @PyMethod("(self, /)")
  int __len__() {
    context();
    return Signals.SIGNALS.length;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    context();
    Object[] signals = new Object[Signals.SIGNALS.length];
    for (int i = 0; i < signals.length; i++) {
      signals[i] = DecimalState.current().signal(i);
    }
    return Iteration.iterator(PyTuple.of(signals));
  }

  @PyMethod("(self, /)")
  String __repr__() {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < Signals.SIGNALS.length; i++) {
      Object signal = DecimalState.current().signal(i);
      boolean isSet = (bits() & Signals.SIGNALS[i]) != 0;
      out.append(i == 0 ? "" : ", ").append(Representation.javaRepr(signal)).append(':');
      out.append(isSet ? "True" : "False");
    }
    return out.append('}').toString();
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    if (value instanceof PySignalDict other) {
      return bits() == other.bits();
    }
    return value instanceof PyDict d ? (Object) isLike(d) : PySingleton.NOT_IMPLEMENTED;
  }

  private boolean isLike(PyDict dict) {
    return dict.size() == Signals.SIGNALS.length && bits() == PyDecimalContext.bitsOf(dict);
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    Object equal = __eq__(value);
    return equal instanceof Boolean b ? (Object) !b : equal;
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object copy() {
    PyDict copy = new PyDict();
    for (int i = 0; i < Signals.SIGNALS.length; i++) {
      copy.put(DecimalState.current().signal(i), (bits() & Signals.SIGNALS[i]) != 0);
    }
    return copy;
  }
}
