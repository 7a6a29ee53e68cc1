package org.krait.interpreter.build;

import org.krait.lower.core.ComplexConstant;
import org.krait.lower.core.FrozenSetConstant;
import org.krait.lower.core.SliceConstant;
import org.krait.lower.core.TupleConstant;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Singleton;

/** From the constants of the front end to Python objects. */
public final class ConstantValues {
  private ConstantValues() {}

  /** The Python object of a constant. */
  public static Object of(Object constant) {
    return switch (constant) {
      case String s -> s.intern();
      case Singleton s -> s == Singleton.NONE ? PySingleton.NONE : PySingleton.ELLIPSIS;
      case AstralString s -> PyStr.of(s.codePoints());
      case BytesLiteral b -> PyBytes.of(b.value());
      case Imaginary i -> new PyComplex(0, i.value());
      case ComplexConstant c -> new PyComplex(c.real(), c.imaginary());
      case TupleConstant t -> PyTuple.of(all(t.items()));
      case FrozenSetConstant s -> frozenset(all(s.items()));
      case SliceConstant s -> new PySlice(of(s.lower()), of(s.upper()), of(s.step()));
      default -> constant;
    };
  }

  private static PyFrozenset frozenset(Object[] items) {
    PyFrozenset set = new PyFrozenset();
    for (Object item : items) {
      set.add(item);
    }
    return set;
  }

  /** The Python objects of several constants. */
  static Object[] all(Object[] constants) {
    Object[] values = new Object[constants.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(constants[i]);
    }
    return values;
  }
}
