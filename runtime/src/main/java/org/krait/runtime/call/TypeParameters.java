package org.krait.runtime.call;

import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.LazyValue;
import org.krait.runtime.object.PyParamSpec;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyTypeAlias;
import org.krait.runtime.object.PyTypeVar;
import org.krait.runtime.object.PyTypeVarTuple;
import org.krait.runtime.object.PyTypeVariable;
import org.krait.runtime.object.PyTypeVariable.Variance;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Items;

/** The objects behind type parameters and {@code type} statements. */
// CPython: typevarobject.c _Py_make_typevar
public final class TypeParameters {
  private TypeParameters() {}

  /** A TypeVar whose bound or constraints are computed when asked for. */
  public static Object typeVar(Object name, LazyValue bound, LazyValue constraints) {
    return new PyTypeVar(
        PyStr.toJava(name), bound, constraints, LazyValue.ABSENT, Variance.INFERRED);
  }

  public static Object paramSpec(Object name) {
    return new PyParamSpec(
        PyStr.toJava(name), PySingleton.NONE, LazyValue.ABSENT, Variance.INFERRED);
  }

  public static Object typeVarTuple(Object name) {
    return new PyTypeVarTuple(PyStr.toJava(name), LazyValue.ABSENT);
  }

  /** Sets the lazily computed default; is the parameter. */
  public static Object setDefault(Object parameter, Object evaluateDefault) {
    ((PyTypeVariable) parameter).setDefaultValue(LazyValue.computedBy(evaluateDefault));
    return parameter;
  }

  /** {@code typing.Generic[*parameters]}. */
  // CPython: typevarobject.c _Py_subscript_generic
  public static Object subscriptGeneric(Object parameters) {
    Object typing = Imports.module("typing");
    Object[] items = ((PyTuple) parameters).items().clone();
    for (int i = 0; i < items.length; i++) {
      if (items[i] instanceof PyTypeVarTuple) {
        items[i] = Items.get(Attributes.get(typing, "Unpack"), items[i]);
      }
    }
    return Dispatch.call(
        Attributes.get(typing, "_GenericAlias"), BuiltinTypes.GENERIC, PyTuple.of(items));
  }

  /** A type alias whose value is computed when asked for. */
  public static Object alias(Object name, Object parameters, Object evaluateValue) {
    PyTuple typeParams = parameters instanceof PyTuple t ? t : PyTuple.EMPTY;
    Object module = evaluateValue instanceof PyFunction f ? f.module() : PySingleton.NONE;
    return new PyTypeAlias(
        PyStr.toJava(name), typeParams, LazyValue.computedBy(evaluateValue), module);
  }
}
