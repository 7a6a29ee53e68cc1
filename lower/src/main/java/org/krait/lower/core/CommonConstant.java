package org.krait.lower.core;

/** The objects of the builtins that compiled code refers to whatever their names mean. */
public enum CommonConstant {
  ASSERTION_ERROR,
  NOT_IMPLEMENTED_ERROR,
  STOP_ASYNC_ITERATION
}
