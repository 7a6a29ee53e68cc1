package org.krait.lower.core;

/** A complex number that constant folding made; a literal is an {@code Imaginary}. */
public record ComplexConstant(double real, double imaginary) {}
