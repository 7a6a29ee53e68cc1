package org.krait.stdlib.math;

import org.krait.runtime.error.Errors;
import org.krait.runtime.number.DoubleDouble;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.ops.Iteration;

/** Euclidean lengths, rounded once. */
// CPython: mathmodule.c vector_norm
final class Distances {
  private Distances() {}

  static double norm(Object[] coordinates) {
    double[] v = new double[coordinates.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.abs(Arguments.toDouble(coordinates[i]));
    }
    return norm(v);
  }

  static double distance(Object p, Object q) {
    Object[] a = Iteration.toArray(p);
    Object[] b = Iteration.toArray(q);
    if (a.length != b.length) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    double[] v = new double[a.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.abs(Arguments.toDouble(a[i]) - Arguments.toDouble(b[i]));
    }
    return norm(v);
  }

  private static double norm(double[] v) {
    double most = 0;
    boolean hasNan = false;
    for (double x : v) {
      hasNan |= Double.isNaN(x);
      most = x > most ? x : most;
    }
    if (Double.isInfinite(most)) {
      return most;
    }
    if (hasNan) {
      return Double.NaN;
    }
    if (most == 0 || v.length == 1) {
      return most;
    }
    int exponent = Math.getExponent(most);
    DoubleDouble squares = DoubleDouble.ZERO;
    for (double x : v) {
      double scaled = Math.scalb(x, -exponent / 2);
      scaled = Math.scalb(scaled, -exponent - -exponent / 2);
      squares = squares.plus(DoubleDouble.product(scaled, scaled));
    }
    return Math.scalb(squares.squareRoot().value(), exponent);
  }
}
