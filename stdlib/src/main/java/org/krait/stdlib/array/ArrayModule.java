package org.krait.stdlib.array;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.text.Text;

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
  // CPython: arraymodule.c array__array_reconstructor_impl
  @PyFunction("(arraytype, typecode, mformat_code, items, /)")
  public Object _array_reconstructor(
      Object arraytype, Object typecode, int mformat_code, Object items) {
    int asked = typeCode(typecode);
    if (!(arraytype instanceof PyType type)) {
      throw Errors.typeError(
          "first argument must be a type object, not " + Types.of(arraytype).fullName());
    }
    if (!type.isSubtypeOf(PyArray.TYPE)) {
      throw Errors.typeError(type.fullName() + " is not a subtype of " + PyArray.TYPE.fullName());
    }
    ItemFormat format = ItemFormat.of(asked);
    if (format == null) {
      throw Errors.valueError("second argument must be a valid type code");
    }
    MachineFormat written = new MachineFormat(mformat_code);
    if (!written.isValid()) {
      throw Errors.valueError("third argument must be a valid machine format code.");
    }
    if (!(items instanceof PyBytes bytes)) {
      throw Errors.typeError("fourth argument should be bytes, not " + Types.of(items).fullName());
    }
    return mformat_code == format.machineCode
        ? Dispatch.call(type, typecode, items)
        : Dispatch.call(
            type, PyStr.of(new int[] {written.typeCode(asked)}), written.read(bytes.array()));
  }

  private static int typeCode(Object code) {
    if (!PyStr.isStr(code)) {
      throw Arguments.unfit("_array_reconstructor", "argument 2", "a unicode character", code);
    }
    if (Text.length(code) != 1) {
      throw Errors.typeError(
          "_array_reconstructor(): argument 2 must be a unicode character, not a string of length "
              + Text.length(code));
    }
    return Text.at(code, 0);
  }
}
