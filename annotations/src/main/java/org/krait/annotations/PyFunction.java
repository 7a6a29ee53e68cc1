package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A function of a Python module. Parameters are converted as for {@link PyMethod}. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyFunction {
  /** Signature in Argument Clinic's notation, without module. */
  String value();

  /** The Python name where Java cannot carry it. */
  String name() default "";

  /** Whether users see the signature as {@code __text_signature__}. */
  boolean text() default true;

  /** The docstring, where a comment cannot carry it. */
  String doc() default "";

  /**
   * What complaints about arguments call it where CPython unpacks them with PyArg_ParseTuple, or
   * under another name: {@code replace()}, {@code function}; a bare name, {@code max}, where it
   * counts the positional ones first, with PyArg_UnpackTuple.
   */
  String parsedAs() default "";

  /**
   * Whether CPython also passes the class that defines it (METH_METHOD): complaints about arguments
   * are then worded as if some could come by keyword.
   */
  boolean definingClass() default false;
}
