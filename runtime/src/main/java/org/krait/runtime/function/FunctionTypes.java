package org.krait.runtime.function;

import org.krait.runtime.object.PyType;

/** The types of what functions leave behind, beside those in {@code BuiltinTypes}. */
public final class FunctionTypes {
  public static final PyType COROUTINE_WRAPPER = declared("CoroutineWrapperType");
  public static final PyType ASYNC_GENERATOR_ASEND = declared("AsyncGeneratorAsendType");
  public static final PyType ASYNC_GENERATOR_ATHROW = declared("AsyncGeneratorAthrowType");
  public static final PyType ASYNC_GENERATOR_WRAPPED_VALUE =
      declared("AsyncGeneratorWrappedValueType");
  public static final PyType ANEXT_AWAITABLE = declared("AnextAwaitableType");
  public static final PyType FRAME_LOCALS_PROXY = declared("FrameLocalsProxyType");

  private FunctionTypes() {}

  private static PyType declared(String simpleName) {
    return PyType.builtin("org.krait.runtime.types." + simpleName);
  }
}
