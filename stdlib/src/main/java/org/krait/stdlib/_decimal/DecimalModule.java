package org.krait.stdlib._decimal;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Iteration;

/// C decimal arithmetic module
@PyModule(
    value = "_decimal",
    types = {PyDecimal.class, PyDecimalContext.class})
public final class DecimalModule implements BuiltinModules.Filler {
  @PyConstant static final boolean HAVE_CONTEXTVAR = true;
  @PyConstant static final boolean HAVE_THREADS = true;
  @PyConstant static final long IEEE_CONTEXT_MAX_BITS = 512;
  @PyConstant static final long MAX_PREC = Settings.MOST_PRECISION;
  @PyConstant static final long MAX_EMAX = Settings.MOST_PRECISION;
  @PyConstant static final long MIN_EMIN = -Settings.MOST_PRECISION;
  @PyConstant static final long MIN_ETINY = Settings.LEAST_TINY;
  @PyConstant static final String __version__ = "1.70";
  @PyConstant static final String __libmpdec_version__ = "2.5.1";

  private final DecimalState state;

  public DecimalModule(Interpreter interpreter) {
    state = DecimalState.of(interpreter);
  }

  /** Adds the signals, the roundings and the templates of contexts. */
  @Override
  public void fill(PyDict namespace) {
    namespace.put("DecimalException", state.decimalException);
    for (int i = 0; i < Signals.SIGNALS.length; i++) {
      namespace.put(Signals.NAMES[i], state.signal(i));
    }
    for (int i = 1; i < Signals.CONDITIONS.length; i++) {
      namespace.put(Signals.CONDITION_NAMES[i], state.condition(i));
    }
    for (DecimalRounding rounding : DecimalRounding.values()) {
      namespace.put(rounding.name(), rounding.name());
    }
    namespace.put("DefaultContext", state.defaultContext);
    namespace.put("BasicContext", state.basicContext);
    namespace.put("ExtendedContext", state.extendedContext);
    namespace.put("DecimalTuple", state.decimalTuple());
    state.rational();
  }

  /// Get the current default context.
  ///
  ///
  @PyFunction("()")
  Object getcontext() {
    return state.context();
  }

  /// Set a new default context.
  ///
  ///
  @PyFunction("(context, /)")
  void setcontext(Object context) {
    if (!(context instanceof PyDecimalContext c)) {
      throw Errors.typeError("argument must be a context");
    }
    state.setContext(c);
  }

  /// Return a context manager that will set the default context to a copy of ctx
  /// on entry to the with-statement and restore the previous default context when
  /// exiting the with-statement. If no context is specified, a copy of the current
  /// default context is used.
  ///
  ///
  @PyFunction(value = "(ctx=None, **kwargs)", parsedAs = "function")
  Object localcontext(Object ctx, PyDict kwargs) {
    PyDecimalContext global = state.context();
    if (ctx != PySingleton.NONE && !(ctx instanceof PyDecimalContext)) {
      throw Errors.typeError("argument must be a context");
    }
    PyDecimalContext local =
        ctx == PySingleton.NONE ? global.copied() : ((PyDecimalContext) ctx).copied();
    for (Object name : Iteration.toArray(kwargs)) {
      if (!local.set(name.toString(), kwargs.get(name))) {
        throw Errors.typeError("this function got an unexpected keyword argument '" + name + "'");
      }
    }
    return new PyContextManager(local, global);
  }

  /// Return a context object initialized to the proper values for one of the
  /// IEEE interchange formats.  The argument must be a multiple of 32 and less
  /// than IEEE_CONTEXT_MAX_BITS.
  ///
  ///
  @PyFunction("(bits, /)")
  Object IEEEContext(long bits) {
    if (bits <= 0 || bits > IEEE_CONTEXT_MAX_BITS || bits % 32 != 0) {
      throw Errors.valueError(
          "argument must be a multiple of 32, with a maximum of " + IEEE_CONTEXT_MAX_BITS);
    }
    return PyDecimalContext.ieee(bits);
  }
}
