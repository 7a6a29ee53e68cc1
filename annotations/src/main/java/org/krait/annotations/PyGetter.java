package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads an attribute of a Python type's instances. The Java method's name is the attribute's unless
 * one is given.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyGetter {
  /** The attribute's Python name where it differs from the Java method's. */
  String value() default "";

  /** Whether the attribute is a plain member (member_descriptor) rather than computed. */
  boolean member() default false;
}
