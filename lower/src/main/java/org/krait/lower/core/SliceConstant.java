package org.krait.lower.core;

/** A slice whose parts are constants. */
public record SliceConstant(Object lower, Object upper, Object step) {}
