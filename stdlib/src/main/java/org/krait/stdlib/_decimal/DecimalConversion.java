package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FloatRatio;
import org.krait.runtime.number.NumberText;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** Numbers from Python's values. */
// CPython: _decimal.c
final class DecimalConversion {
  private DecimalConversion() {}

  /** An operand of an arithmetic operation; null if its type is none of ours. */
  static @Nullable PyDecimal operandOrNull(Object o) {
    if (o instanceof PyDecimal d) {
      return d;
    }
    Object integer = Ints.exact(o);
    return integer == null ? null : PyDecimal.of(DecimalValue.of(Ints.big(integer)));
  }

  /** An operand of a method; TypeError if its type is none of ours. */
  static PyDecimal operand(Object o, PyDecimalContext context) {
    PyDecimal d = operandOrNull(o);
    if (d == null) {
      throw unsupported(o);
    }
    return d;
  }

  private static PyException unsupported(Object o) {
    return Errors.typeError(
        "conversion from " + Types.of(o).fullName() + " to Decimal is not supported");
  }

  static boolean isFloat(Object o) {
    return o instanceof Double || o instanceof PyFloat;
  }

  static double floatOf(Object o) {
    return o instanceof Double d ? d : ((PyFloat) o).value();
  }

  /** The value that an object has, with all its digits. */
  static DecimalValue exact(Object o, PyDecimalContext context) {
    if (o instanceof PyDecimal d) {
      return d.value();
    }
    if (PyStr.isStr(o)) {
      return exactText(cleaned(o), context);
    }
    Object integer = Ints.exact(o);
    if (integer != null) {
      return DecimalValue.of(Ints.big(integer));
    }
    if (o instanceof PyTuple || o instanceof PyList) {
      return exactText(tupleText(Iteration.toTuple(o)), context);
    }
    if (isFloat(o)) {
      context.raise(Signals.FLOAT_OPERATION);
      return ofDouble(floatOf(o));
    }
    throw unsupported(o);
  }

  private static String cleaned(Object text) {
    String ascii = NumberText.ascii(text);
    StringBuilder out = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) != '_') {
        out.append(ascii.charAt(i));
      }
    }
    int start = 0;
    int end = out.length();
    while (start < end && isSpace(out.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(out.charAt(end - 1))) {
      end--;
    }
    return out.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31;
  }

  private static DecimalValue exactText(String text, PyDecimalContext context) {
    DecimalValue v = DecimalText.parse(text);
    if (v == null) {
      context.raise(Signals.CONVERSION_SYNTAX);
      return DecimalValue.NAN;
    }
    if (v.isFinite()) {
      Settings s = Settings.exact();
      v = s.finish(v);
      if ((s.status & (Signals.ROUNDED | Signals.INEXACT | Signals.CLAMPED)) != 0) {
        context.raise(Signals.INVALID_OPERATION);
        return DecimalValue.NAN;
      }
    }
    return v;
  }

  static DecimalValue ofDouble(double x) {
    if (Double.isNaN(x)) {
      return DecimalValue.NAN.withSign(Double.doubleToRawLongBits(x) < 0);
    }
    if (Double.isInfinite(x)) {
      return DecimalValue.infinity(x < 0);
    }
    Object[] ratio = FloatRatio.of(Math.abs(x));
    BigInteger numerator = Ints.big(ratio[0]);
    int halves = Ints.big(ratio[1]).bitLength() - 1;
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    return DecimalValue.of(
        negative, numerator.multiply(BigInteger.valueOf(5).pow(halves)), -halves);
  }

  /** The value that an object has under the rules of a context. */
  static DecimalValue rounded(Object o, PyDecimalContext context) {
    Settings s = context.settings();
    boolean isTuple = o instanceof PyTuple || o instanceof PyList;
    if (isTuple || PyStr.isStr(o)) {
      String text = isTuple ? tupleText(Iteration.toTuple(o)) : NumberText.ascii(o);
      DecimalValue v = DecimalText.parse(text);
      if (v == null || isTooLongNan(v, s)) {
        context.raise(Signals.CONVERSION_SYNTAX);
        return DecimalValue.NAN;
      }
      return finished(v, s, context);
    }
    if (o instanceof PyDecimal d) {
      if (isTooLongNan(d.value(), s)) {
        context.raise(Signals.CONVERSION_SYNTAX);
        return DecimalValue.NAN;
      }
      return finished(d.value(), s, context);
    }
    return finished(exact(o, context), s, context);
  }

  private static boolean isTooLongNan(DecimalValue v, Settings s) {
    return v.isNan()
        && v.coefficient().signum() != 0
        && v.digits() > s.precision - (s.clamps ? 1 : 0);
  }

  private static DecimalValue finished(DecimalValue v, Settings s, PyDecimalContext context) {
    DecimalValue result = v.isNan() ? v : s.finish(v);
    context.raise(s.status);
    return result;
  }

  /** A tuple of sign, digits and exponent as text. */
  // CPython: _decimal.c dectuple_as_str
  private static String tupleText(PyTuple tuple) {
    if (tuple.size() != 3) {
      throw Errors.valueError("argument must be a sequence of length 3");
    }
    Object sign = Ints.exact(tuple.get(0));
    if (!(sign instanceof Long n) || n != 0 && n != 1) {
      throw Errors.valueError("sign must be an integer with the value 0 or 1");
    }
    StringBuilder out = new StringBuilder(n == 1 ? "-" : "");
    long exponent = 0;
    Object third = tuple.get(2);
    boolean isInfinite = false;
    boolean isSpecial = PyStr.isStr(third);
    if (isSpecial) {
      isInfinite = appendSpecial(out, third.toString());
    } else {
      Object number = Ints.exact(third);
      if (number == null) {
        throw Errors.valueError("exponent must be an integer");
      }
      exponent = Arguments.toLong(number);
    }
    if (!isInfinite) {
      appendDigits(out, tuple.get(1), isSpecial);
    }
    return isSpecial ? out.toString() : out.append('E').append(exponent).toString();
  }

  private static boolean appendSpecial(StringBuilder out, String third) {
    switch (third) {
      case "F" -> out.append("Inf");
      case "n" -> out.append("NaN");
      case "N" -> out.append("sNaN");
      default ->
          throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
    }
    return third.equals("F");
  }

  private static void appendDigits(StringBuilder out, Object digits, boolean isSpecial) {
    if (!(digits instanceof PyTuple) && !(digits instanceof PyList)) {
      throw Errors.valueError("coefficient must be a tuple of digits");
    }
    Object[] items = Iteration.toArray(digits);
    if (items.length == 0 && !isSpecial) {
      out.append('0');
    }
    for (Object item : items) {
      Object digit = Ints.exact(item);
      if (!(digit instanceof Long n) || n < 0 || n > 9) {
        throw Errors.valueError("coefficient must be a tuple of digits");
      }
      out.append((char) ('0' + n));
    }
  }
}
