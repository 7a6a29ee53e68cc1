package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A static method of a Python type. Parameters are converted as for {@link PyMethod}. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyStaticMethod {
  /** Signature in Argument Clinic's notation, without self. */
  String value();

  /** The Python name where Java cannot carry it. */
  String name() default "";

  /** Whether users see the signature as {@code __text_signature__}. */
  boolean text() default true;

  /** The docstring, where a comment cannot carry it. */
  String doc() default "";

  /** As {@link PyFunction#parsedAs}. */
  String parsedAs() default "";

  /** As {@link PyFunction#definingClass}. */
  boolean definingClass() default false;
}
