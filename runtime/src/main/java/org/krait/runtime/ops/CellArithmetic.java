package org.krait.runtime.ops;

import org.krait.runtime.object.PyCell;

/**
 * Augmented assignments of captured variables, whose ints and floats stay numbers in the cell. The
 * contents and numbers are those that the cell had before the right side was evaluated.
 */
public final class CellArithmetic {
  private CellArithmetic() {}

  /** {@code a += b}. */
  public static void add(PyCell cell, Object contents, long integer, double real, Object b) {
    if (contents == PyCell.INT && b instanceof Long y) {
      long sum = integer + y;
      if (((integer ^ sum) & (y ^ sum)) >= 0) {
        cell.setInteger(sum);
        return;
      }
    } else if (contents == PyCell.FLOAT && b instanceof Double y) {
      cell.setReal(real + y);
      return;
    }
    store(cell, InPlaceArithmetic.add(value(contents, integer, real), b));
  }

  /** {@code a -= b}. */
  public static void subtract(PyCell cell, Object contents, long integer, double real, Object b) {
    if (contents == PyCell.INT && b instanceof Long y) {
      long difference = integer - y;
      if (((integer ^ y) & (integer ^ difference)) >= 0) {
        cell.setInteger(difference);
        return;
      }
    } else if (contents == PyCell.FLOAT && b instanceof Double y) {
      cell.setReal(real - y);
      return;
    }
    store(cell, InPlaceArithmetic.subtract(value(contents, integer, real), b));
  }

  /** {@code a *= b}. */
  public static void multiply(PyCell cell, Object contents, long integer, double real, Object b) {
    if (contents == PyCell.FLOAT && b instanceof Double y) {
      cell.setReal(real * y);
    } else {
      store(cell, InPlaceArithmetic.multiply(value(contents, integer, real), b));
    }
  }

  private static Object value(Object contents, long integer, double real) {
    if (contents == PyCell.INT) {
      return integer;
    }
    return contents == PyCell.FLOAT ? (Object) real : contents;
  }

  private static void store(PyCell cell, Object value) {
    if (value instanceof Long n) {
      cell.setInteger(n);
    } else if (value instanceof Double d) {
      cell.setReal(d);
    } else {
      cell.set(value);
    }
  }
}
