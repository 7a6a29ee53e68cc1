package org.krait.syntax;

/** An imaginary literal such as {@code 2j}. */
public record Imaginary(double value) {}
