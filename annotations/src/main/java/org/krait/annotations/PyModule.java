package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class to be a Python module: an instance is made per interpreter and holds the
 * module's state. Its {@code ///} comment is the docstring. The processor writes {@code
 * <Class>Binding} beside it. The class has a public constructor without parameters or with one
 * {@code Interpreter}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyModule {
  /** The module's full Python name. */
  String value();

  /** The classes declaring the types that are attributes of this module. */
  Class<?>[] types() default {};

  /**
   * Further classes whose functions and constants belong to this module: each is declared as a
   * module of the same name.
   */
  Class<?>[] parts() default {};
}
