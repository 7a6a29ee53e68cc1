package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a Python type. Its {@code ///} comment is the docstring.
 *
 * <p>The Java method has one parameter per Python parameter: {@code Object} for any value, {@code
 * int} and {@code long} through {@code __index__}, {@code double} through {@code __float__}, {@code
 * boolean} by truth, {@code String} for a str, an own class for exactly that instance class, {@code
 * Object[]} for {@code *args}, {@code PyDict} for {@code **kwargs}. A parameter of type {@code
 * ThreadState} or {@code Interpreter} that the signature does not name receives the current one. A
 * default that Java can write is used as it stands; {@code <unrepresentable>} is null.
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
}
