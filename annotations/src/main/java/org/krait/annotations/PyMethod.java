package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a Python type. Its {@code ///} comment is the docstring; where CPython has none,
 * {@code doc = ""} says so. A special method that fills a type slot ({@code __add__}) needs
 * neither: it is exposed as a wrapper_descriptor with the slot's docstring.
 *
 * <p>The Java method has one parameter per Python parameter: {@code Object} for any value, {@code
 * int} and {@code long} through {@code __index__}, {@code double} through {@code __float__}, {@code
 * boolean} by truth, {@code String} for a str, an own class for exactly that instance class, {@code
 * Object[]} for {@code *args}, {@code PyDict} for {@code **kwargs}. A parameter of type {@code
 * ThreadState} or {@code Interpreter} that the signature does not name receives the current one. A
 * default that Java can write is used as it stands; {@code <unrepresentable>} is null, and so is
 * {@code None} where the Java type is a {@code String} or an own class, which then also takes None.
 *
 * <p>An {@code int} is CPython's Py_ssize_t: an index beyond int becomes the nearest int. A {@code
 * long} is a C long; {@link CType} tells others. {@code void} returns None, and Java's primitives
 * return their Python value; a {@code String} result has no surrogate pairs.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyMethod {
  /** Signature in Argument Clinic's notation, with {@code self} first. */
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

  /**
   * Whether a special method is a plain method although it fills a slot (CPython: METH_COEXIST).
   */
  boolean coexist() default false;
}
