package org.krait.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an instance of a type that has no {@code __new__} of its own: the inherited one calls this
 * static method with the {@code PyType} to make (CPython: {@code tp_alloc}).
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyAllocator {}
