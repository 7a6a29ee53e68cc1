package org.krait.stdlib._typing;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyParamSpecPart;
import org.krait.runtime.object.PySingleton;

/// Primitives and accelerators for the typing module.
///
@PyModule("_typing")
public final class TypingModule {
  @PyConstant static final Object Generic = BuiltinTypes.GENERIC;
  @PyConstant static final Object NoDefault = PySingleton.NO_DEFAULT;
  @PyConstant static final Object ParamSpec = BuiltinTypes.PARAM_SPEC;
  @PyConstant static final Object ParamSpecArgs = PyParamSpecPart.ARGS;
  @PyConstant static final Object ParamSpecKwargs = PyParamSpecPart.KWARGS;
  @PyConstant static final Object TypeAliasType = BuiltinTypes.TYPE_ALIAS;
  @PyConstant static final Object TypeVar = BuiltinTypes.TYPE_VAR;
  @PyConstant static final Object TypeVarTuple = BuiltinTypes.TYPE_VAR_TUPLE;
  @PyConstant static final Object Union = BuiltinTypes.UNION;

  @PyFunction(value = "(x, /)", doc = "")
  public Object _idfunc(Object x) {
    return x;
  }
}
