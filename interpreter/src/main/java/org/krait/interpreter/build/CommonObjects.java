package org.krait.interpreter.build;

import org.krait.lower.core.CommonConstant;
import org.krait.runtime.object.BuiltinExceptions;

/** The builtins that compiled code refers to whatever their names mean. */
public final class CommonObjects {
  private CommonObjects() {}

  public static Object of(CommonConstant which) {
    return switch (which) {
      case ASSERTION_ERROR -> BuiltinExceptions.of("AssertionError");
      case NOT_IMPLEMENTED_ERROR -> BuiltinExceptions.of("NotImplementedError");
      case STOP_ASYNC_ITERATION -> BuiltinExceptions.STOP_ASYNC_ITERATION;
    };
  }
}
