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

/**
 * From the constants of the front end to Python objects. Runs while Krait starts, hence no pattern
 * switches: linking one takes milliseconds.
 */
public final class ConstantValues {
  private ConstantValues() {}

  /** The Python object of a constant. */
  public static Object of(Object constant) {
    if (constant instanceof String s) {
      return s.intern();
    }
    if (constant instanceof Singleton s) {
      return s == Singleton.NONE ? PySingleton.NONE : PySingleton.ELLIPSIS;
    }
    if (constant instanceof TupleConstant t) {
      return PyTuple.of(all(t.items()));
    }
    if (constant instanceof BytesLiteral b) {
      return PyBytes.of(b.value());
    }
    return ofRare(constant);
  }

  private static Object ofRare(Object constant) {
    if (constant instanceof AstralString s) {
      return PyStr.of(s.codePoints());
    }
    if (constant instanceof Imaginary i) {
      return new PyComplex(0, i.value());
    }
    if (constant instanceof ComplexConstant c) {
      return new PyComplex(c.real(), c.imaginary());
    }
    if (constant instanceof FrozenSetConstant s) {
      return frozenset(all(s.items()));
    }
    if (constant instanceof SliceConstant s) {
      return new PySlice(of(s.lower()), of(s.upper()), of(s.step()));
    }
    return constant;
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
