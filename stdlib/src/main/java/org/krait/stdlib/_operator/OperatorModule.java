package org.krait.stdlib._operator;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.InPlaceArithmetic;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.UnaryArithmetic;
import org.krait.stdlib.hashing.DigestComparison;

/// Operator interface.
///
/// This module exports a set of functions implemented in C corresponding
/// to the intrinsic operators of Python.  For example, operator.add(x, y)
/// is equivalent to the expression x+y.  The function names are those
/// used for special methods; variants without leading and trailing
/// '__' are also provided for convenience.
@PyModule(
    value = "_operator",
    types = {PyAttrGetter.class, PyItemGetter.class, PyMethodCaller.class})
public final class OperatorModule {
  /// Return True if a is true, False otherwise.
  @PyFunction("(a, /)")
  public boolean truth(Object a) {
    return Truth.of(a);
  }

  /// Same as b in a (note reversed operands).
  @PyFunction("(a, b, /)")
  public boolean contains(Object a, Object b) {
    return Containment.contains(a, b);
  }

  /// Return the first index of b in a.
  @PyFunction("(a, b, /)")
  public long indexOf(Object a, Object b) {
    return Searches.indexOf(a, b);
  }

  /// Return the number of items in a which are, or which equal, b.
  @PyFunction("(a, b, /)")
  public long countOf(Object a, Object b) {
    return Searches.countOf(a, b);
  }

  /// Same as a is b.
  @PyFunction("(a, b, /)")
  public boolean is_(Object a, Object b) {
    return Comparison.identical(a, b);
  }

  /// Same as a is not b.
  @PyFunction("(a, b, /)")
  public boolean is_not(Object a, Object b) {
    return !Comparison.identical(a, b);
  }

  /// Same as a is None.
  @PyFunction("(a, /)")
  public boolean is_none(Object a) {
    return a == PySingleton.NONE;
  }

  /// Same as a is not None.
  @PyFunction("(a, /)")
  public boolean is_not_none(Object a) {
    return a != PySingleton.NONE;
  }

  /// Same as a.__index__()
  @PyFunction("(a, /)")
  public Object index(Object a) {
    return Indexes.of(a);
  }

  /// Same as a + b.
  @PyFunction("(a, b, /)")
  public Object add(Object a, Object b) {
    return Arithmetic.add(a, b);
  }

  /// Same as a - b.
  @PyFunction("(a, b, /)")
  public Object sub(Object a, Object b) {
    return Arithmetic.subtract(a, b);
  }

  /// Same as a * b.
  @PyFunction("(a, b, /)")
  public Object mul(Object a, Object b) {
    return Arithmetic.multiply(a, b);
  }

  /// Same as a @ b.
  @PyFunction("(a, b, /)")
  public Object matmul(Object a, Object b) {
    return Arithmetic.matrixMultiply(a, b);
  }

  /// Same as a // b.
  @PyFunction("(a, b, /)")
  public Object floordiv(Object a, Object b) {
    return Arithmetic.floorDivide(a, b);
  }

  /// Same as a / b.
  @PyFunction("(a, b, /)")
  public Object truediv(Object a, Object b) {
    return Arithmetic.trueDivide(a, b);
  }

  /// Same as a % b.
  @PyFunction("(a, b, /)")
  public Object mod(Object a, Object b) {
    return Arithmetic.remainder(a, b);
  }

  /// Same as -a.
  @PyFunction("(a, /)")
  public Object neg(Object a) {
    return UnaryArithmetic.negative(a);
  }

  /// Same as +a.
  @PyFunction("(a, /)")
  public Object pos(Object a) {
    return UnaryArithmetic.positive(a);
  }

  /// Same as abs(a).
  @PyFunction("(a, /)")
  public Object abs(Object a) {
    return UnaryArithmetic.absolute(a);
  }

  /// Same as ~a.
  @PyFunction("(a, /)")
  public Object inv(Object a) {
    return UnaryArithmetic.invert(a);
  }

  /// Same as ~a.
  @PyFunction("(a, /)")
  public Object invert(Object a) {
    return UnaryArithmetic.invert(a);
  }

  /// Same as a << b.
  @PyFunction("(a, b, /)")
  public Object lshift(Object a, Object b) {
    return Arithmetic.leftShift(a, b);
  }

  /// Same as a >> b.
  @PyFunction("(a, b, /)")
  public Object rshift(Object a, Object b) {
    return Arithmetic.rightShift(a, b);
  }

  /// Same as not a.
  @PyFunction("(a, /)")
  public boolean not_(Object a) {
    return !Truth.of(a);
  }

  /// Same as a & b.
  @PyFunction("(a, b, /)")
  public Object and_(Object a, Object b) {
    return Arithmetic.and(a, b);
  }

  /// Same as a ^ b.
  @PyFunction("(a, b, /)")
  public Object xor(Object a, Object b) {
    return Arithmetic.xor(a, b);
  }

  /// Same as a | b.
  @PyFunction("(a, b, /)")
  public Object or_(Object a, Object b) {
    return Arithmetic.or(a, b);
  }

  /// Same as a += b.
  @PyFunction("(a, b, /)")
  public Object iadd(Object a, Object b) {
    return InPlaceArithmetic.add(a, b);
  }

  /// Same as a -= b.
  @PyFunction("(a, b, /)")
  public Object isub(Object a, Object b) {
    return InPlaceArithmetic.subtract(a, b);
  }

  /// Same as a *= b.
  @PyFunction("(a, b, /)")
  public Object imul(Object a, Object b) {
    return InPlaceArithmetic.multiply(a, b);
  }

  /// Same as a @= b.
  @PyFunction("(a, b, /)")
  public Object imatmul(Object a, Object b) {
    return InPlaceArithmetic.matrixMultiply(a, b);
  }

  /// Same as a //= b.
  @PyFunction("(a, b, /)")
  public Object ifloordiv(Object a, Object b) {
    return InPlaceArithmetic.floorDivide(a, b);
  }

  /// Same as a /= b.
  @PyFunction("(a, b, /)")
  public Object itruediv(Object a, Object b) {
    return InPlaceArithmetic.trueDivide(a, b);
  }

  /// Same as a %= b.
  @PyFunction("(a, b, /)")
  public Object imod(Object a, Object b) {
    return InPlaceArithmetic.remainder(a, b);
  }

  /// Same as a <<= b.
  @PyFunction("(a, b, /)")
  public Object ilshift(Object a, Object b) {
    return InPlaceArithmetic.leftShift(a, b);
  }

  /// Same as a >>= b.
  @PyFunction("(a, b, /)")
  public Object irshift(Object a, Object b) {
    return InPlaceArithmetic.rightShift(a, b);
  }

  /// Same as a &= b.
  @PyFunction("(a, b, /)")
  public Object iand(Object a, Object b) {
    return InPlaceArithmetic.and(a, b);
  }

  /// Same as a ^= b.
  @PyFunction("(a, b, /)")
  public Object ixor(Object a, Object b) {
    return InPlaceArithmetic.xor(a, b);
  }

  /// Same as a |= b.
  @PyFunction("(a, b, /)")
  public Object ior(Object a, Object b) {
    return InPlaceArithmetic.or(a, b);
  }

  /// Same as a + b, for a and b sequences.
  @PyFunction("(a, b, /)")
  public Object concat(Object a, Object b) {
    return SequenceOperators.concat(a, b);
  }

  /// Same as a += b, for a and b sequences.
  @PyFunction("(a, b, /)")
  public Object iconcat(Object a, Object b) {
    return SequenceOperators.concatInPlace(a, b);
  }

  /// Same as a[b].
  @PyFunction("(a, b, /)")
  public Object getitem(Object a, Object b) {
    return Items.get(a, b);
  }

  /// Same as a[b] = c.
  @PyFunction("(a, b, c, /)")
  public void setitem(Object a, Object b, Object c) {
    Items.set(a, b, c);
  }

  /// Same as del a[b].
  @PyFunction("(a, b, /)")
  public void delitem(Object a, Object b) {
    Items.delete(a, b);
  }

  /// Same as a ** b.
  @PyFunction("(a, b, /)")
  public Object pow(Object a, Object b) {
    return Arithmetic.power(a, b);
  }

  /// Same as a **= b.
  @PyFunction("(a, b, /)")
  public Object ipow(Object a, Object b) {
    return InPlaceArithmetic.power(a, b);
  }

  /// Same as a == b.
  @PyFunction("(a, b, /)")
  public Object eq(Object a, Object b) {
    return Comparison.equal(a, b);
  }

  /// Same as a != b.
  @PyFunction("(a, b, /)")
  public Object ne(Object a, Object b) {
    return Comparison.notEqual(a, b);
  }

  /// Same as a < b.
  @PyFunction("(a, b, /)")
  public Object lt(Object a, Object b) {
    return Comparison.less(a, b);
  }

  /// Same as a <= b.
  @PyFunction("(a, b, /)")
  public Object le(Object a, Object b) {
    return Comparison.lessOrEqual(a, b);
  }

  /// Same as a > b.
  @PyFunction("(a, b, /)")
  public Object gt(Object a, Object b) {
    return Comparison.greater(a, b);
  }

  /// Same as a >= b.
  @PyFunction("(a, b, /)")
  public Object ge(Object a, Object b) {
    return Comparison.greaterOrEqual(a, b);
  }

  /// Return 'a == b'.
  ///
  /// This function uses an approach designed to prevent
  /// timing analysis, making it appropriate for cryptography.
  ///
  /// a and b must both be of the same type: either str (ASCII only),
  /// or any bytes-like object.
  ///
  /// Note: If a and b are of different lengths, or if an error occurs,
  /// a timing attack could theoretically reveal information about the
  /// types and lengths of a and b--but not their values.
  @PyFunction("(a, b, /)")
  public boolean _compare_digest(Object a, Object b) {
    return DigestComparison.equal(a, b);
  }

  /// Return an estimate of the number of items in obj.
  ///
  /// This is useful for presizing containers when building from an iterable.
  ///
  /// If the object supports len(), the result will be exact.
  /// Otherwise, it may over- or under-estimate by an arbitrary amount.
  /// The result will be an integer >= 0.
  @PyFunction("(obj, default=0, /)")
  public long length_hint(Object obj, Object defaultValue) {
    if (!Types.isInstance(defaultValue, BuiltinTypes.INT)) {
      throw Errors.typeError(
          "'" + Types.of(defaultValue).fullName() + "' object cannot be interpreted as an integer");
    }
    return Iteration.lengthHint(obj, Indexes.toLong(defaultValue));
  }

  /// Same as obj(*args, **kwargs).
  @PyFunction(value = "(obj, /, *args, **kwargs)", parsedAs = "call")
  public Object call(Object obj, Object[] args, PyDict kwargs) {
    return Dispatch.call(obj, args, kwargs);
  }
}
