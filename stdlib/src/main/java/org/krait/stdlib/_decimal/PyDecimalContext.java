package org.krait.stdlib._decimal;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// The context affects almost all operations and controls rounding,
/// Over/Underflow, raising of exceptions and much more.  A new context
/// can be constructed as follows:
///
///     >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,
///     ...             rounding=ROUND_HALF_EVEN, capitals=1, clamp=1,
///     ...             traps=[InvalidOperation, DivisionByZero, Overflow],
///     ...             flags=[])
///     >>>
///
///
///
@PyTypeSpec(
    name = "Context",
    module = "decimal",
    signature =
        "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,"
            + " traps=None)")
public final class PyDecimalContext extends ContextUnaryMethods {
  private static final long USUAL_EXPONENT = 999_999;
  private static final int USUAL_TRAPS =
      Signals.ANY_INVALID | Signals.DIVISION_BY_ZERO | Signals.OVERFLOW;

  private volatile long precision;
  private volatile DecimalRounding rounding = DecimalRounding.ROUND_HALF_EVEN;
  private volatile long emin = -USUAL_EXPONENT;
  private volatile long emax = USUAL_EXPONENT;
  private volatile boolean capitals = true;
  private volatile boolean clamps;
  private volatile int traps;
  private volatile int flags;

  private PyDecimalContext(PyType type) {
    super(type);
  }

  static PyDecimalContext template(long precision, boolean hasTraps) {
    PyDecimalContext context = new PyDecimalContext(PyType.builtin(PyDecimalContext.class));
    context.precision = precision;
    context.traps = hasTraps ? USUAL_TRAPS : 0;
    return context;
  }

  static PyDecimalContext basic() {
    PyDecimalContext context = template(9, true);
    context.rounding = DecimalRounding.ROUND_HALF_UP;
    context.traps |= Signals.UNDERFLOW | Signals.CLAMPED;
    return context;
  }

  /** The decimal format of so many bits. */
  static PyDecimalContext ieee(long bits) {
    PyDecimalContext context = template(9 * (bits / 32) - 2, false);
    context.emax = 3L << bits / 16 + 3;
    context.emin = 1 - context.emax;
    context.clamps = true;
    return context;
  }

  /** The context of an optional argument: None is the current one. */
  static PyDecimalContext given(Object context) {
    if (context == PySingleton.NONE) {
      return DecimalState.current().context();
    }
    if (context instanceof PyDecimalContext c) {
      return c;
    }
    throw Errors.typeError("optional argument must be a context");
  }

  @Override
  PyDecimalContext self() {
    return this;
  }

  @Override
  Settings settings() {
    return new Settings(precision, rounding, emin, emax, clamps, capitals);
  }

  /** The rules with the rounding of an optional argument. */
  Settings settings(Object otherRounding) {
    Settings s = settings();
    return otherRounding == PySingleton.NONE ? s : s.with(roundingOf(otherRounding));
  }

  @Override
  void raise(int status) {
    if (status != 0) {
      flags |= status;
      int trapped = status & traps;
      if (trapped != 0) {
        throw DecimalState.current().raised(trapped);
      }
    }
  }

  int traps() {
    return traps;
  }

  int flags() {
    return flags;
  }

  void setTraps(int bits) {
    traps = bits;
  }

  void setFlags(int bits) {
    flags = bits;
  }

  void clearStatus() {
    flags = 0;
  }

  PyDecimalContext copied() {
    PyDecimalContext copy = new PyDecimalContext(PyType.builtin(PyDecimalContext.class));
    copy.become(this);
    return copy;
  }

  private void become(PyDecimalContext other) {
    precision = other.precision;
    rounding = other.rounding;
    emin = other.emin;
    emax = other.emax;
    capitals = other.capitals;
    clamps = other.clamps;
    traps = other.traps;
    flags = other.flags;
  }

  @PyNew(value = "(cls, *args, **kwargs)", parsedAs = "function")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    PyDecimalContext context = new PyDecimalContext(cls);
    context.become(DecimalState.current().defaultContext);
    context.flags = 0;
    return context;
  }

  @PyMethod(
      value =
          "(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,"
              + " flags=None, traps=None)",
      parsedAs = "function")
  void __init__(
      Object prec,
      Object rounding,
      Object Emin,
      Object Emax,
      Object capitals,
      Object clamp,
      Object flags,
      Object traps) {
    set("prec", prec);
    set("rounding", rounding);
    set("Emin", Emin);
    set("Emax", Emax);
    set("capitals", capitals);
    set("clamp", clamp);
    set("traps", traps);
    set("flags", flags);
  }

  /** Sets what an argument gives, unless it is None; false if there is no such attribute. */
  boolean set(String name, Object value) {
    if (value == PySingleton.NONE) {
      return true;
    }
    switch (name) {
      case "prec" -> prec(value);
      case "rounding" -> rounding(value);
      case "Emin" -> Emin(value);
      case "Emax" -> Emax(value);
      case "capitals" -> capitals(value);
      case "clamp" -> clamp(value);
      case "traps" -> traps = value instanceof PyList list ? bitsOf(list) : bitsOf(value);
      case "flags" -> flags = value instanceof PyList list ? bitsOf(list) : bitsOf(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  @PyGetter("prec")
  long getPrec() {
    return precision;
  }

  @PySetter("prec")
  void prec(@Nullable Object value) {
    long n = integer(value);
    check(n >= 1 && n <= Settings.MOST_PRECISION, "valid range for prec is [1, MAX_PREC]");
    precision = n;
  }

  private static long integer(@Nullable Object value) {
    Object n = Ints.exact(attribute(value));
    if (n == null) {
      throw Errors.typeError("an integer is required");
    }
    return Arguments.toLong(n);
  }

  private static Object attribute(@Nullable Object value) {
    if (value == null) {
      throw new PyException("AttributeError", "context attributes cannot be deleted");
    }
    return value;
  }

  private static void check(boolean isValid, String message) {
    if (!isValid) {
      throw Errors.valueError(message);
    }
  }

  @PyGetter("Emin")
  long getEmin() {
    return emin;
  }

  @PySetter("Emin")
  void Emin(@Nullable Object value) {
    long n = integer(value);
    check(n >= -Settings.MOST_PRECISION && n <= 0, "valid range for Emin is [MIN_EMIN, 0]");
    emin = n;
  }

  @PyGetter("Emax")
  long getEmax() {
    return emax;
  }

  @PySetter("Emax")
  void Emax(@Nullable Object value) {
    long n = integer(value);
    check(n >= 0 && n <= Settings.MOST_PRECISION, "valid range for Emax is [0, MAX_EMAX]");
    emax = n;
  }

  @PyGetter("rounding")
  String getRounding() {
    return rounding.name();
  }

  @PySetter("rounding")
  void rounding(@Nullable Object value) {
    rounding = roundingOf(attribute(value));
  }

  private static DecimalRounding roundingOf(Object name) {
    DecimalRounding found = PyStr.isStr(name) ? DecimalRounding.find(name.toString()) : null;
    if (found == null) {
      throw Errors.typeError(
          "valid values for rounding are:\n"
              + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
              + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
              + "   ROUND_05UP]");
    }
    return found;
  }

  @PyGetter("capitals")
  int getCapitals() {
    return capitals ? 1 : 0;
  }

  @PySetter("capitals")
  void capitals(@Nullable Object value) {
    long n = integer(value);
    check(n == 0 || n == 1, "valid values for capitals are 0 or 1");
    capitals = n == 1;
  }

  @PyGetter("clamp")
  int getClamp() {
    return clamps ? 1 : 0;
  }

  @PySetter("clamp")
  void clamp(@Nullable Object value) {
    long n = integer(value);
    check(n == 0 || n == 1, "valid values for clamp are [0, 1]");
    clamps = n == 1;
  }

  @PyGetter("traps")
  Object getTraps() {
    return PySignalDict.of(this, true);
  }

  @PySetter("traps")
  void traps(@Nullable Object value) {
    traps = bitsOf(attribute(value));
  }

  @PyGetter("flags")
  Object getFlags() {
    return PySignalDict.of(this, false);
  }

  @PySetter("flags")
  void flags(@Nullable Object value) {
    flags = bitsOf(attribute(value));
  }

  /** The bits of a mapping from signals. */
  static int bitsOf(Object signals) {
    if (signals instanceof PySignalDict d) {
      return d.bits();
    }
    if (!(signals instanceof PyDict dict)) {
      throw Errors.typeError("argument must be a signal dict");
    }
    if (dict.size() != Signals.SIGNALS.length) {
      throw Errors.keyError("invalid signal dict");
    }
    int bits = 0;
    for (Object signal : Iteration.toArray(dict)) {
      int bit = DecimalState.current().bits(signal);
      if (bit == 0) {
        throw Errors.keyError("invalid signal dict");
      }
      bits |= Truth.of(dict.get(signal)) ? bit : 0;
    }
    return bits;
  }

  private static int bitsOf(PyList signals) {
    int bits = 0;
    for (Object signal : Iteration.toArray(signals)) {
      int bit = DecimalState.current().bits(signal);
      if (bit == 0) {
        throw PySignalDict.unknown();
      }
      bits |= bit;
    }
    return bits;
  }

  @PyMethod("(self, /)")
  String __repr__() {
    return "Context(prec="
        + precision
        + ", rounding="
        + rounding.name()
        + ", Emin="
        + emin
        + ", Emax="
        + emax
        + ", capitals="
        + getCapitals()
        + ", clamp="
        + getClamp()
        + ", flags=["
        + names(flags)
        + "], traps=["
        + names(traps)
        + "])";
  }

  private static String names(int bits) {
    StringBuilder out = new StringBuilder();
    for (int i : Signals.PRINTED) {
      if ((bits & Signals.SIGNALS[i]) != 0) {
        out.append(out.length() == 0 ? "" : ", ").append(Signals.NAMES[i]);
      }
    }
    return out.toString();
  }

  /// Return a value equal to Emin - prec + 1, which is the minimum exponent value
  /// for subnormal results.  When underflow occurs, the exponent is set to Etiny.
  ///
  ///
  @PyMethod("(self, /)")
  long Etiny() {
    return settings().etiny();
  }

  /// Return a value equal to Emax - prec + 1.  This is the maximum exponent
  /// if the _clamp field of the context is set to 1 (IEEE clamp mode).  Etop()
  /// must not be negative.
  ///
  ///
  @PyMethod("(self, /)")
  long Etop() {
    return settings().etop();
  }

  /// Return 10.
  ///
  ///
  @PyMethod("(self, /)")
  Object radix() {
    return PyDecimal.ten();
  }

  /// Reset all flags to False.
  ///
  ///
  @PyMethod("(self, /)")
  void clear_flags() {
    flags = 0;
  }

  /// Set all traps to False.
  ///
  ///
  @PyMethod("(self, /)")
  void clear_traps() {
    traps = 0;
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __copy__() {
    return copy();
  }

  /// Return a duplicate of the context with all flags cleared.
  ///
  ///
  @PyMethod("(self, /)")
  Object copy() {
    PyDecimalContext copy = copied();
    copy.flags = 0;
    return copy;
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __reduce__() {
    DecimalState state = DecimalState.current();
    Object[] args = {
      precision,
      rounding.name(),
      emin,
      emax,
      (long) getCapitals(),
      (long) getClamp(),
      state.list(signalBits(flags)),
      state.list(signalBits(traps))
    };
    return PyTuple.of(type(), PyTuple.of(args));
  }

  /** One bit for each signal, so that conditions show as their signal. */
  private static int signalBits(int bits) {
    boolean isInvalid = (bits & Signals.ANY_INVALID) != 0;
    return bits & ~Signals.ANY_INVALID | (isInvalid ? Signals.INVALID_OPERATION : 0);
  }

  /// Create a new Decimal instance from num, using self as the context. Unlike the
  /// Decimal constructor, this function observes the context limits.
  ///
  ///
  @PyMethod(value = "(self, num=\"0\", /)", parsedAs = "function")
  Object create_decimal(@Nullable Object num) {
    return PyDecimal.of(DecimalConversion.rounded(num == null ? 0L : num, this));
  }

  /// Create a new Decimal instance from float f.  Unlike the Decimal.from_float()
  /// class method, this function observes the context limits.
  ///
  ///
  @PyMethod("(self, f, /)")
  Object create_decimal_from_float(Object f) {
    PyDecimal exact = PyDecimal.ofNumber(f);
    Settings s = settings();
    return finished(exact.value().isNan() ? exact.value() : s.finish(exact.value()), s);
  }
}
