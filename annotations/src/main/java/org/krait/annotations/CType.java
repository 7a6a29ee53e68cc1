package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The C type that a parameter has in CPython where its Java type alone does not tell, with the
 * errors of its conversion: {@code "int"} on an {@code int}, {@code "Py_ssize_t"} on a {@code
 * long}, {@code "char *"} on a {@code String}; {@code "Py_buffer"} and {@code "str"} on an {@code
 * Object} that is checked before what follows it is converted.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface CType {
  String value();
}
