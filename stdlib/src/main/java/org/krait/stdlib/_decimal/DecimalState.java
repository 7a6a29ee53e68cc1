package org.krait.stdlib._decimal;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyContext;
import org.krait.runtime.object.PyContextVar;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;

/** What the module has in an interpreter: exceptions, the templates of contexts, other types. */
final class DecimalState {
  private static final String[] NO_NAMES = {};

  final PyType decimalException =
      exception("DecimalException", BuiltinExceptions.of("ArithmeticError"));
  private final PyType[] signals = new PyType[Signals.SIGNALS.length];
  private final PyType[] conditions = new PyType[Signals.CONDITIONS.length];
  private final PyContextVar current = new PyContextVar("decimal_context", null);
  final PyDecimalContext defaultContext = PyDecimalContext.template(28, true);
  final PyDecimalContext basicContext = PyDecimalContext.basic();
  final PyDecimalContext extendedContext = PyDecimalContext.template(9, false);
  private @Nullable PyType signalDict;
  private @Nullable Object decimalTuple;
  private @Nullable Object rational;

  private DecimalState() {
    PyType base = decimalException;
    PyType inexact = exception("Inexact", base);
    PyType rounded = exception("Rounded", base);
    PyType subnormal = exception("Subnormal", base);
    signals[0] = exception("InvalidOperation", base);
    signals[1] = exception("FloatOperation", base, BuiltinExceptions.TYPE_ERROR);
    signals[2] = exception("DivisionByZero", base, zeroDivision());
    signals[3] = exception("Overflow", inexact, rounded);
    signals[4] = exception("Underflow", inexact, rounded, subnormal);
    signals[5] = subnormal;
    signals[6] = inexact;
    signals[7] = rounded;
    signals[8] = exception("Clamped", base);
    conditions[0] = signals[0];
    for (int i = 1; i < conditions.length; i++) {
      String name = Signals.CONDITION_NAMES[i];
      conditions[i] =
          Signals.CONDITIONS[i] == Signals.DIVISION_UNDEFINED
              ? exception(name, signals[0], zeroDivision())
              : exception(name, signals[0]);
    }
  }

  private static PyType zeroDivision() {
    return BuiltinExceptions.of("ZeroDivisionError");
  }

  private static PyType exception(String name, PyType... bases) {
    PyDict attributes = new PyDict();
    attributes.put("__module__", "decimal");
    return (PyType)
        Dispatch.call(BuiltinTypes.TYPE, name, PyTuple.of((Object[]) bases), attributes);
  }

  static DecimalState of(Interpreter interpreter) {
    synchronized (interpreter) {
      DecimalState known = interpreter.state(DecimalState.class);
      if (known == null) {
        known = new DecimalState();
        interpreter.setState(DecimalState.class, known);
      }
      return known;
    }
  }

  static DecimalState current() {
    return of(ThreadState.current().interpreter());
  }

  PyType signal(int i) {
    return signals[i];
  }

  PyType condition(int i) {
    return conditions[i];
  }

  /** The bits of a signal's type, or of a condition's; 0 if it is none. */
  int bits(Object type) {
    for (int i = 0; i < signals.length; i++) {
      if (signals[i] == type) {
        return Signals.SIGNALS[i];
      }
    }
    return 0;
  }

  /** The exception for conditions that are trapped: the first signal, with all that it tells. */
  PyException raised(int trapped) {
    PyType first = signals[0];
    for (int i = signals.length - 1; i >= 0; i--) {
      first = (trapped & Signals.SIGNALS[i]) != 0 ? signals[i] : first;
    }
    return new PyException(Dispatch.call(first, list(trapped)));
  }

  /** The types of conditions. */
  PyList list(int bits) {
    PyList list = new PyList();
    for (int i = 0; i < conditions.length; i++) {
      if ((bits & Signals.CONDITIONS[i]) != 0) {
        list.add(conditions[i]);
      }
    }
    for (int i = 1; i < signals.length; i++) {
      if ((bits & Signals.SIGNALS[i]) != 0) {
        list.add(signals[i]);
      }
    }
    return list;
  }

  PyDecimalContext context() {
    Object known = PyContext.current().get(current);
    if (known != null) {
      return (PyDecimalContext) known;
    }
    PyDecimalContext made = defaultContext.copied();
    made.clearStatus();
    setContext(made);
    return made;
  }

  void setContext(PyDecimalContext context) {
    boolean isTemplate =
        context == defaultContext || context == basicContext || context == extendedContext;
    PyDecimalContext own = context;
    if (isTemplate) {
      own = context.copied();
      own.clearStatus();
    }
    PyContext.current().set(current, own);
  }

  /** The type of {@code Context.flags} and {@code Context.traps}. */
  synchronized PyType signalDict() {
    if (signalDict == null) {
      Object mapping = attribute("collections.abc", "MutableMapping");
      PyTuple bases = PyTuple.of(PyType.builtin(PySignalDict.class), mapping);
      Object meta = Attributes.get(mapping, "__class__");
      signalDict = (PyType) Dispatch.call(meta, "SignalDict", bases, new PyDict());
    }
    return signalDict;
  }

  synchronized Object decimalTuple() {
    if (decimalTuple == null) {
      Object[] args = {"DecimalTuple", "sign digits exponent", "decimal"};
      Object namedtuple = attribute("collections", "namedtuple");
      decimalTuple = Dispatch.call(namedtuple, args, new String[] {"module"});
    }
    return decimalTuple;
  }

  synchronized Object rational() {
    if (rational == null) {
      rational = attribute("numbers", "Rational");
      Object number = attribute("numbers", "Number");
      Attributes.callMethod(number, "register", PyType.builtin(PyDecimal.class));
    }
    return rational;
  }

  /** How numbers look in the current locale. */
  static PyDict localeconv() {
    return (PyDict) Dispatch.call(attribute("locale", "localeconv"));
  }

  private static Object attribute(String module, String name) {
    Object importer = ThreadState.current().interpreter().builtins().get("__import__");
    Object[] args = {module, PySingleton.NONE, PySingleton.NONE, PyTuple.of(name), 0L};
    return Attributes.get(Dispatch.call(importer, args, NO_NAMES), name);
  }
}
