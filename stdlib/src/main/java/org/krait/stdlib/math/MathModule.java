package org.krait.stdlib.math;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.ElementaryFunctions;
import org.krait.runtime.number.FloatText;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyTuple;

/// This module provides access to the mathematical functions
/// defined by the C standard.
@PyModule("math")
public final class MathModule {
  @PyConstant static final double e = Math.E;
  @PyConstant static final double inf = Double.POSITIVE_INFINITY;
  @PyConstant static final double nan = Double.NaN;
  @PyConstant static final double pi = Math.PI;
  @PyConstant static final double tau = 2 * Math.PI;

  /** The ValueError for an argument outside the function's domain. */
  static PyException domain(String expected, double x) {
    return Errors.valueError("expected " + expected + ", got " + FloatText.repr(x));
  }

  private static void checkRange(boolean fits, String expected, double x) {
    if (!fits && !Double.isNaN(x)) {
      throw domain(expected, x);
    }
  }

  /** A result that may be infinite only if the argument is. */
  static double inRange(double result, double x) {
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw Errors.overflowError("math range error");
    }
    return result;
  }

  /// Return the arc cosine (measured in radians) of x.
  ///
  /// The result is between 0 and pi.
  @PyFunction("(x, /)")
  static double acos(double x) {
    checkRange(x >= -1 && x <= 1, "a number in range from -1 up to 1", x);
    return StrictMath.acos(x);
  }

  /// Return the inverse hyperbolic cosine of x.
  @PyFunction("(x, /)")
  static double acosh(double x) {
    if (x < 1) {
      throw domain("argument value not less than 1", x);
    }
    return ElementaryFunctions.acosh(x);
  }

  /// Return the arc sine (measured in radians) of x.
  ///
  /// The result is between -pi/2 and pi/2.
  @PyFunction("(x, /)")
  static double asin(double x) {
    checkRange(x >= -1 && x <= 1, "a number in range from -1 up to 1", x);
    return StrictMath.asin(x);
  }

  /// Return the inverse hyperbolic sine of x.
  @PyFunction("(x, /)")
  static double asinh(double x) {
    return ElementaryFunctions.asinh(x);
  }

  /// Return the arc tangent (measured in radians) of x.
  ///
  /// The result is between -pi/2 and pi/2.
  @PyFunction("(x, /)")
  static double atan(double x) {
    return StrictMath.atan(x);
  }

  /// Return the arc tangent (measured in radians) of y/x.
  ///
  /// Unlike atan(y/x), the signs of both x and y are considered.
  @PyFunction("(y, x, /)")
  static double atan2(double y, double x) {
    return StrictMath.atan2(y, x);
  }

  /// Return the inverse hyperbolic tangent of x.
  @PyFunction("(x, /)")
  static double atanh(double x) {
    checkRange(x > -1 && x < 1, "a number between -1 and 1", x);
    return ElementaryFunctions.atanh(x);
  }

  /// Return the cube root of x.
  @PyFunction("(x, /)")
  static double cbrt(double x) {
    return ElementaryFunctions.cbrt(x);
  }

  /// Return the ceiling of x as an Integral.
  ///
  /// This is the smallest integer >= x.
  @PyFunction("(x, /)")
  static Object ceil(Object x) {
    return WholeNumbers.ceil(x);
  }

  /// Number of ways to choose k items from n items without repetition and without order.
  ///
  /// Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
  /// to zero when k > n.
  ///
  /// Also called the binomial coefficient because it is equivalent
  /// to the coefficient of k-th term in polynomial expansion of the
  /// expression (1 + x)**n.
  ///
  /// Raises TypeError if either of the arguments are not integers.
  /// Raises ValueError if either of the arguments are negative.
  @PyFunction("(n, k, /)")
  static Object comb(Object n, Object k) {
    return Counting.combinations(n, k);
  }

  /// Return a float with the magnitude (absolute value) of x but the sign of y.
  ///
  /// On platforms that support signed zeros, copysign(1.0, -0.0)
  /// returns -1.0.
  ///
  @PyFunction("(x, y, /)")
  static double copysign(double x, double y) {
    return Math.copySign(x, y);
  }

  /// Return the cosine of x (measured in radians).
  @PyFunction("(x, /)")
  static double cos(double x) {
    checkRange(Double.isFinite(x), "a finite input", x);
    return Math.cos(x);
  }

  /// Return the hyperbolic cosine of x.
  @PyFunction("(x, /)")
  static double cosh(double x) {
    return inRange(StrictMath.cosh(x), x);
  }

  /// Convert angle x from radians to degrees.
  @PyFunction("(x, /)")
  static double degrees(double x) {
    return x * (180.0 / Math.PI);
  }

  /// Return the Euclidean distance between two points p and q.
  ///
  /// The points should be specified as sequences (or iterables) of
  /// coordinates.  Both inputs must have the same dimension.
  ///
  /// Roughly equivalent to:
  ///     sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))
  @PyFunction("(p, q, /)")
  static double dist(Object p, Object q) {
    return Distances.distance(p, q);
  }

  /// Error function at x.
  @PyFunction("(x, /)")
  static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  /// Complementary error function at x.
  @PyFunction("(x, /)")
  static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  /// Return e raised to the power of x.
  @PyFunction("(x, /)")
  static double exp(double x) {
    return inRange(Math.exp(x), x);
  }

  /// Return 2 raised to the power of x.
  @PyFunction("(x, /)")
  static double exp2(double x) {
    return inRange(ElementaryFunctions.exp2(x), x);
  }

  /// Return exp(x)-1.
  ///
  /// This function avoids the loss of precision involved in the direct evaluation of \
  /// exp(x)-1 for small x.
  @PyFunction("(x, /)")
  static double expm1(double x) {
    return inRange(StrictMath.expm1(x), x);
  }

  /// Return the absolute value of the float x.
  @PyFunction("(x, /)")
  static double fabs(double x) {
    return Math.abs(x);
  }

  /// Find n!.
  @PyFunction("(n, /)")
  static Object factorial(Object n) {
    return Counting.factorial(n);
  }

  /// Return the floor of x as an Integral.
  ///
  /// This is the largest integer <= x.
  @PyFunction("(x, /)")
  static Object floor(Object x) {
    return WholeNumbers.floor(x);
  }

  /// Fused multiply-add operation.
  ///
  /// Compute (x * y) + z with a single round.
  @PyFunction("(x, y, z, /)")
  static double fma(double x, double y, double z) {
    double result = Math.fma(x, y, z);
    if (Double.isFinite(result)) {
      return result;
    }
    if (Double.isNaN(result)) {
      if (!Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
        throw Errors.valueError("invalid operation in fma");
      }
    } else if (Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
      throw Errors.overflowError("overflow in fma");
    }
    return result;
  }

  /// Return fmod(x, y), according to platform C.
  ///
  /// x % y may differ.
  @PyFunction("(x, y, /)")
  static double fmod(double x, double y) {
    if (!Double.isNaN(x) && !Double.isNaN(y) && (Double.isInfinite(x) || y == 0)) {
      throw Errors.valueError("math domain error");
    }
    return x % y;
  }

  /// Return the mantissa and exponent of x, as pair (m, e).
  ///
  /// m is a float and e is an int, such that x = m * 2.**e.
  /// If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.
  @PyFunction("(x, /)")
  static Object frexp(double x) {
    double[] parts = ElementaryFunctions.split(x);
    return PyTuple.of(parts[0], (long) parts[1]);
  }

  /// Return an accurate floating-point sum of values in the iterable seq.
  ///
  /// Assumes IEEE-754 floating-point arithmetic.
  @PyFunction("(seq, /)")
  static double fsum(Object seq) {
    return Summation.exact(seq);
  }

  /// Gamma function at x.
  @PyFunction("(x, /)")
  static double gamma(double x) {
    return GammaFunction.gamma(x);
  }

  /// Greatest Common Divisor.
  @PyFunction("(*integers)")
  static Object gcd(Object[] integers) {
    return Divisors.greatest(integers);
  }

  /// Multidimensional Euclidean distance from the origin to a point.
  ///
  /// Roughly equivalent to:
  ///     sqrt(sum(x**2 for x in coordinates))
  ///
  /// For a two dimensional point (x, y), gives the hypotenuse
  /// using the Pythagorean theorem:  sqrt(x*x + y*y).
  ///
  /// For example, the hypotenuse of a 3/4/5 right triangle is:
  ///
  ///     >>> hypot(3.0, 4.0)
  ///     5.0
  @PyFunction("(*coordinates)")
  static double hypot(Object[] coordinates) {
    return Distances.norm(coordinates);
  }

  /// Determine whether two floating-point numbers are close in value.
  ///
  ///   rel_tol
  ///     maximum difference for being considered "close", relative to the
  ///     magnitude of the input values
  ///   abs_tol
  ///     maximum difference for being considered "close", regardless of the
  ///     magnitude of the input values
  ///
  /// Return True if a is close in value to b, and False otherwise.
  ///
  /// For the values to be considered close, the difference between them
  /// must be smaller than at least one of the tolerances.
  ///
  /// -inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
  /// is, NaN is not close to anything, even itself.  inf and -inf are
  /// only close to themselves.
  @PyFunction("(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isclose(double a, double b, double rel_tol, double abs_tol) {
    if (rel_tol < 0 || abs_tol < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(rel_tol * b)
        || difference <= Math.abs(rel_tol * a)
        || difference <= abs_tol;
  }

  /// Return True if x is neither an infinity nor a NaN, and False otherwise.
  @PyFunction("(x, /)")
  static boolean isfinite(double x) {
    return Double.isFinite(x);
  }

  /// Return True if x is a positive or negative infinity, and False otherwise.
  @PyFunction("(x, /)")
  static boolean isinf(double x) {
    return Double.isInfinite(x);
  }

  /// Return True if x is a NaN (not a number), and False otherwise.
  @PyFunction("(x, /)")
  static boolean isnan(double x) {
    return Double.isNaN(x);
  }

  /// Return the integer part of the square root of the input.
  @PyFunction("(n, /)")
  static Object isqrt(Object n) {
    return WholeNumbers.squareRoot(n);
  }

  /// Least Common Multiple.
  @PyFunction("(*integers)")
  static Object lcm(Object[] integers) {
    return Divisors.leastMultiple(integers);
  }

  /// Return x * (2**i).
  ///
  /// This is essentially the inverse of frexp().
  @PyFunction("(x, i, /)")
  static double ldexp(double x, Object i) {
    if (Ints.exact(i) == null) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    long exponent = Math.max(-9999, Math.min(9999, Ints.clamp(Ints.exact(i))));
    return inRange(Math.scalb(x, (int) exponent), x);
  }

  /// Natural logarithm of absolute value of Gamma function at x.
  @PyFunction("(x, /)")
  static double lgamma(double x) {
    return GammaFunction.logGamma(x);
  }

  /// log(x, [base=math.e])
  /// Return the logarithm of x to the given base.
  ///
  /// If the base is not specified, returns the natural logarithm (base e) of x.
  @PyFunction(value = "(x, base=<unrepresentable>, /)", text = false)
  static double log(Object x, @Nullable Object base) {
    return Logarithms.natural(x, base);
  }

  /// Return the base 10 logarithm of x.
  @PyFunction("(x, /)")
  static double log10(Object x) {
    return Logarithms.toBase10(x);
  }

  /// Return the natural logarithm of 1+x (base e).
  ///
  /// The result is computed in a way which is accurate for x near zero.
  @PyFunction("(x, /)")
  static double log1p(double x) {
    if (x <= -1) {
      throw domain("argument value > -1", x);
    }
    return StrictMath.log1p(x);
  }

  /// Return the base 2 logarithm of x.
  @PyFunction("(x, /)")
  static double log2(Object x) {
    return Logarithms.toBase2(x);
  }

  /// Return the fractional and integer parts of x.
  ///
  /// Both results carry the sign of x and are floats.
  @PyFunction("(x, /)")
  static Object modf(double x) {
    if (Double.isInfinite(x)) {
      return PyTuple.of(Math.copySign(0.0, x), x);
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(Math.copySign(x - whole, x), whole);
  }

  /// Return the floating-point value the given number of steps after x towards y.
  ///
  /// If steps is not specified or is None, it defaults to 1.
  ///
  /// Raises a TypeError, if x or y is not a double, or if steps is not an integer.
  /// Raises ValueError if steps is negative.
  @PyFunction("(x, y, /, *, steps=None)")
  static double nextafter(double x, double y, Object steps) {
    return Neighbors.after(x, y, steps);
  }

  /// Number of ways to choose k items from n items without repetition and with order.
  ///
  /// Evaluates to n! / (n - k)! when k <= n and evaluates
  /// to zero when k > n.
  ///
  /// If k is not specified or is None, then k defaults to n
  /// and the function returns n!.
  ///
  /// Raises TypeError if either of the arguments are not integers.
  /// Raises ValueError if either of the arguments are negative.
  @PyFunction("(n, k=None, /)")
  static Object perm(Object n, Object k) {
    return Counting.permutations(n, k);
  }

  /// Return x**y (x to the power of y).
  @PyFunction("(x, y, /)")
  static double pow(double x, double y) {
    return Powers.power(x, y);
  }

  /// Calculate the product of all the elements in the input iterable.
  ///
  /// The default start value for the product is 1.
  ///
  /// When the iterable is empty, return the start value.  This function is
  /// intended specifically for use with numeric values and may reject
  /// non-numeric types.
  @PyFunction("(iterable, /, *, start=1)")
  static Object prod(Object iterable, Object start) {
    return Summation.product(iterable, start);
  }

  /// Convert angle x from degrees to radians.
  @PyFunction("(x, /)")
  static double radians(double x) {
    return x * (Math.PI / 180.0);
  }

  /// Difference between x and the closest integer multiple of y.
  ///
  /// Return x - n*y where n*y is the closest integer multiple of y.
  /// In the case where x is exactly halfway between two multiples of
  /// y, the nearest even value of n is used. The result is always exact.
  @PyFunction("(x, y, /)")
  static double remainder(double x, double y) {
    if (!Double.isNaN(x) && !Double.isNaN(y) && (Double.isInfinite(x) || y == 0)) {
      throw Errors.valueError("math domain error");
    }
    return Math.IEEEremainder(x, y);
  }

  /// Return the sine of x (measured in radians).
  @PyFunction("(x, /)")
  static double sin(double x) {
    checkRange(Double.isFinite(x), "a finite input", x);
    return Math.sin(x);
  }

  /// Return the hyperbolic sine of x.
  @PyFunction("(x, /)")
  static double sinh(double x) {
    return inRange(StrictMath.sinh(x), x);
  }

  /// Return the square root of x.
  @PyFunction("(x, /)")
  static double sqrt(double x) {
    if (x < 0) {
      throw domain("a nonnegative input", x);
    }
    return Math.sqrt(x);
  }

  /// Return the sum of products of values from two iterables p and q.
  ///
  /// Roughly equivalent to:
  ///
  ///     sum(map(operator.mul, p, q, strict=True))
  ///
  /// For float and mixed int/float inputs, the intermediate products
  /// and sums are computed with extended precision.
  @PyFunction("(p, q, /)")
  static Object sumprod(Object p, Object q) {
    return SumOfProducts.of(p, q);
  }

  /// Return the tangent of x (measured in radians).
  @PyFunction("(x, /)")
  static double tan(double x) {
    checkRange(Double.isFinite(x), "a finite input", x);
    return Math.tan(x);
  }

  /// Return the hyperbolic tangent of x.
  @PyFunction("(x, /)")
  static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  /// Truncates the Real x to the nearest Integral toward 0.
  ///
  /// Uses the __trunc__ magic method.
  @PyFunction("(x, /)")
  static Object trunc(Object x) {
    return WholeNumbers.truncate(x);
  }

  /// Return the value of the least significant bit of the float x.
  @PyFunction("(x, /)")
  static double ulp(double x) {
    return Neighbors.ulp(x);
  }
}
