package org.krait.runtime.types;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.ops.Indexes;

/** The start, stop and step of a slice for a sequence of any length. */
// CPython: sliceobject.c _PySlice_GetLongIndices
final class SliceIndices {
  private SliceIndices() {}

  static Object[] of(PySlice slice, BigInteger length) {
    BigInteger step = slice.step() == PySingleton.NONE ? BigInteger.ONE : bound(slice.step());
    if (step.signum() == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean backwards = step.signum() < 0;
    BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
    BigInteger start = clip(slice.start(), backwards ? upper : lower, lower, upper, length);
    BigInteger stop = clip(slice.stop(), backwards ? lower : upper, lower, upper, length);
    return new Object[] {Ints.normal(start), Ints.normal(stop), Ints.normal(step)};
  }

  private static BigInteger clip(
      Object given, BigInteger absent, BigInteger lower, BigInteger upper, BigInteger length) {
    if (given == PySingleton.NONE) {
      return absent;
    }
    BigInteger index = bound(given);
    return index.signum() < 0 ? index.add(length).max(lower) : index.min(upper);
  }

  private static BigInteger bound(Object given) {
    Object index = Indexes.orNull(given);
    if (index == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Ints.big(index);
  }
}
