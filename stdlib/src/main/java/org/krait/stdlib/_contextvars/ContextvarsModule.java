package org.krait.stdlib._contextvars;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyContext;

/// Context Variables
@PyModule("_contextvars")
public final class ContextvarsModule {
  @PyConstant static final Object Context = BuiltinTypes.CONTEXT;
  @PyConstant static final Object ContextVar = BuiltinTypes.CONTEXT_VAR;
  @PyConstant static final Object Token = BuiltinTypes.CONTEXT_TOKEN;

  @PyFunction(value = "(/)", doc = "")
  public Object copy_context() {
    return PyContext.current().copy();
  }
}
