package org.krait.stdlib.array;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/// This module defines an object type which can efficiently represent
/// an array of basic values: characters, integers, floating-point
/// numbers.  Arrays are sequence types and behave very much like lists,
/// except that the type of objects stored in them is constrained.
///
@PyModule(value = "array", types = PyArray.class)
public final class ArrayModule implements BuiltinModules.Filler {
  @PyConstant static final PyType ArrayType = PyArray.TYPE;
  @PyConstant static final String typecodes = "bBuwhHiIlLqQfd";

  // CPython: arraymodule.c array_modexec
  @Override
  public void fill(PyDict namespace) {
    Object sequence = Attributes.get(Imports.module("collections.abc"), "MutableSequence");
    Attributes.callMethod(sequence, "register", PyArray.TYPE);
  }

  /// Internal. Used for pickling support.
  @PyFunction("(arraytype, typecode, mformat_code, items, /)")
  public Object _array_reconstructor(
      Object arraytype, Object typecode, int mformat_code, Object items) {
    if (!(arraytype instanceof PyType type) || !type.isSubtypeOf(PyArray.TYPE)) {
      throw Errors.typeError(
          "first argument must be a type object, not " + Types.of(arraytype).fullName());
    }
    if (!(items instanceof PyBytes)) {
      throw Errors.typeError("fourth argument should be bytes, not " + Types.of(items).fullName());
    }
    PyArray array = (PyArray) Dispatch.call(type, typecode);
    boolean isSwapped = mformat_code == array.format().machineCode + 1 && array.format().size > 1;
    if (mformat_code != array.format().machineCode && !isSwapped) {
      throw Errors.valueError("array items of another machine format: " + mformat_code);
    }
    array.frombytes(items);
    if (isSwapped) {
      array.byteswap();
    }
    return array;
  }
}
