package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class to be a Python type, or to hold the methods of one.
 *
 * <p>The class is either the instance class itself, with instance methods, or (with {@link
 * #instances}) a holder of static methods whose first parameter is the instance. Its {@code ///}
 * comment is the type's docstring. Members of a superclass that is no declared type itself count as
 * its own. The processor writes {@code <Class>Binding} beside it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyTypeSpec {
  /** The Python name, without module. */
  String name();

  /** The value of {@code __module__}. */
  String module() default "builtins";

  /** The Java class of the instances; by default the annotated class. */
  Class<?> instances() default void.class;

  /** Class that declares the base type; by default {@code object}. */
  Class<?> base() default void.class;

  /** The name of the built-in exception that is the base, in place of {@link #base}. */
  String baseException() default "";

  /** The text after the type's name in {@code __text_signature__}, or empty for none. */
  String signature() default "";

  /** Whether Python classes may derive from this one. */
  boolean subclassable() default true;

  /** Whether calling the type raises "cannot create 'x' instances". */
  boolean instantiable() default true;

  /** Whether Python code may set attributes on the type itself. */
  boolean mutable() default false;

  /**
   * Special methods of {@code object} that the type fills its own slots with, as CPython's tables
   * do with {@code PyObject_GenericGetAttr}. A type with {@code __eq__} has all six comparisons:
   * those it does not declare are object's without being named.
   */
  String[] objectSlots() default {};

  /** How {@code match} treats instances. */
  Pattern[] pattern() default {};

  /** Whether instances have a {@code __dict__} of their own. */
  boolean dict() default false;

  /** Whether instances can be weakly referenced. */
  boolean weakref() default false;

  /** The sequence and mapping flags of a type for pattern matching. */
  enum Pattern {
    SEQUENCE,
    MAPPING,
    /** Types such as int and str that take themselves as the one positional sub-pattern. */
    SELF
  }
}
