package org.krait.stdlib._lsprof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/// Build a profiler object using the specified timer function.
///
/// The default timer is a fast built-in one based on real time.
/// For custom timer functions returning integers, 'timeunit' can
/// be a float specifying a scale (that is, how long each integer unit
/// is, in seconds).
// CPython: _lsprof.c
@PyTypeSpec(
    name = "Profiler",
    module = "_lsprof",
    signature = "(timer=None, timeunit=0.0, subcalls=True, builtins=True)")
public final class PyProfiler extends PyInstance {
  private static final long TOOL = 2;
  private static final double NANO = 1e-9;

  /** Which callback is told of which events. */
  private static final String[][] CALLBACKS = {
    {"PY_START", "_pystart_callback"},
    {"PY_RESUME", "_pystart_callback"},
    {"PY_THROW", "_pythrow_callback"},
    {"PY_RETURN", "_pyreturn_callback"},
    {"PY_YIELD", "_pyreturn_callback"},
    {"PY_UNWIND", "_pyreturn_callback"},
    {"CALL", "_ccall_callback"},
    {"C_RETURN", "_creturn_callback"},
    {"C_RAISE", "_creturn_callback"},
  };

  /** What tells one built-in function from another. */
  private record BuiltinKey(Object binding, int id) {}

  private final Map<Object, CallRecord> records = new LinkedHashMap<>();
  private @Nullable OpenCall innermost;
  private Object timer = PySingleton.NONE;
  private double timeUnit;
  private boolean subcalls = true;
  private boolean builtins = true;
  private boolean enabled;

  private PyProfiler(PyType type) {
    super(type);
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyProfiler(cls);
  }

  @PyMethod("(self, timer=None, timeunit=0.0, subcalls=True, builtins=True)")
  void __init__(Object timer, double timeunit, boolean subcalls, boolean builtins) {
    this.timer = timer;
    this.timeUnit = timeunit;
    this.subcalls = subcalls;
    this.builtins = builtins;
  }

  /// list of profiler_entry objects.
  ///
  /// getstats() -> list of profiler_entry objects
  ///
  /// Return all information collected by the profiler.
  /// Each profiler_entry is a tuple-like object with the
  /// following attributes:
  ///
  ///     code          code object
  ///     callcount     how many times this was called
  ///     reccallcount  how many times called recursively
  ///     totaltime     total time in this entry
  ///     inlinetime    inline time in this entry (not in subcalls)
  ///     calls         details of the calls
  ///
  /// The calls attribute is either None or a list of
  /// profiler_subentry objects:
  ///
  ///     code          called code object
  ///     callcount     how many times this is called
  ///     reccallcount  how many times this is called recursively
  ///     totaltime     total time spent in this call
  ///     inlinetime    inline time (not in further subcalls)
  @PyMethod("(self, /)")
  synchronized PyList getstats() {
    double unit = timer != PySingleton.NONE && timeUnit > 0 ? timeUnit : NANO;
    List<Object> entries = new ArrayList<>();
    for (CallRecord record : records.values()) {
      if (record.wasCalled()) {
        entries.add(LsprofModule.ENTRY.of(record.fields(unit, details(record, unit))));
      }
    }
    return PyList.of(entries.toArray());
  }

  private static Object details(CallRecord record, double unit) {
    List<Object> calls = new ArrayList<>();
    for (CallRecord call : record.calls.values()) {
      if (call.wasCalled()) {
        calls.add(LsprofModule.SUBENTRY.of(call.fields(unit)));
      }
    }
    return calls.isEmpty() ? PySingleton.NONE : PyList.of(calls.toArray());
  }

  /// Start collecting profiling information.
  ///
  ///   subcalls
  ///     If True, also records for each function
  ///     statistics separated according to its current caller.
  ///   builtins
  ///     If True, records the time spent in
  ///     built-in functions separately from their caller.
  @PyMethod("(self, /, subcalls=True, builtins=True)")
  void enable(boolean subcalls, boolean builtins, Interpreter interpreter) {
    this.subcalls = subcalls;
    this.builtins = builtins;
    Object monitoring = Imports.sys(interpreter, "monitoring");
    try {
      Attributes.callMethod(monitoring, "use_tool_id", TOOL, "cProfile");
    } catch (PyException e) {
      throw Errors.valueError("Another profiling tool is already active");
    }
    Attributes.callMethod(monitoring, "set_events", TOOL, register(monitoring, true));
    enabled = true;
  }

  /** Registers or forgets the callbacks; the set of their events. */
  private long register(Object monitoring, boolean on) {
    Object register = Attributes.get(monitoring, "register_callback");
    Object events = Attributes.get(monitoring, "events");
    long all = 0;
    for (String[] pair : CALLBACKS) {
      Object event = Attributes.get(events, pair[0]);
      Object callback = on ? Attributes.get(this, pair[1]) : PySingleton.NONE;
      Dispatch.call(register, TOOL, event, callback);
      all |= (Long) event;
    }
    return all;
  }

  /// Stop collecting profiling information.
  @PyMethod("(self, /)")
  void disable(Interpreter interpreter) {
    if (enabled) {
      enabled = false;
      Object monitoring = Imports.sys(interpreter, "monitoring");
      Attributes.callMethod(monitoring, "set_events", TOOL, 0L);
      register(monitoring, false);
      Attributes.callMethod(monitoring, "free_tool_id", TOOL);
      while (innermost != null) {
        leave();
      }
    }
  }

  /// Clear all profiling information collected so far.
  @PyMethod("(self, /)")
  synchronized void clear() {
    records.clear();
    innermost = null;
  }

  @PyMethod(value = "(self, code, instruction_offset, /)", doc = "")
  void _pystart_callback(Object code, Object instructionOffset) {
    enter(code, code);
  }

  @PyMethod(value = "(self, code, instruction_offset, exception, /)", doc = "")
  void _pythrow_callback(Object code, Object instructionOffset, Object exception) {
    enter(code, code);
  }

  @PyMethod(value = "(self, code, instruction_offset, retval, /)", doc = "")
  void _pyreturn_callback(Object code, Object instructionOffset, Object retval) {
    leave(code);
  }

  @PyMethod(value = "(self, code, instruction_offset, callable, self_arg, /)", doc = "")
  void _ccall_callback(Object code, Object offset, Object callable, Object selfArgument) {
    PyBuiltinFunction function = builtins ? builtin(callable, selfArgument) : null;
    if (function != null) {
      enter(key(function), function);
    }
  }

  @PyMethod(value = "(self, code, instruction_offset, callable, self_arg, /)", doc = "")
  void _creturn_callback(Object code, Object offset, Object callable, Object selfArgument) {
    PyBuiltinFunction function = builtins ? builtin(callable, selfArgument) : null;
    if (function != null) {
      leave(key(function));
    }
  }

  private static Object key(PyBuiltinFunction function) {
    return new BuiltinKey(function.binding(), function.id());
  }

  /** The built-in function that a call runs, or null if it runs something else. */
  // CPython: _lsprof.c get_cfunc_from_callable
  private static @Nullable PyBuiltinFunction builtin(Object callable, Object self) {
    PyType type = Types.of(callable);
    if (type == BuiltinTypes.BUILTIN_FUNCTION) {
      return (PyBuiltinFunction) callable;
    }
    if (type == BuiltinTypes.METHOD_DESCRIPTOR
        && Types.of(self).isSubtypeOf(((PyBuiltinMethod) callable).owner())) {
      return (PyBuiltinFunction) ((PyBuiltinMethod) callable).bind(self);
    }
    return null;
  }

  private synchronized void enter(Object key, Object function) {
    CallRecord record = records.get(key);
    if (record == null) {
      record = new CallRecord(name(function));
      records.put(key, record);
    }
    CallRecord byCaller = null;
    if (subcalls && innermost != null) {
      Object shown = record.function;
      byCaller = innermost.record.calls.computeIfAbsent(key, k -> new CallRecord(shown));
    }
    innermost = new OpenCall(key, record, innermost, byCaller, now());
  }

  private synchronized void leave(Object key) {
    if (innermost != null && innermost.key.equals(key)) {
      leave();
    }
  }

  private void leave() {
    innermost.end(now());
    innermost = innermost.caller;
  }

  // CPython: _lsprof.c normalizeUserObj
  private static Object name(Object function) {
    if (!(function instanceof PyBuiltinFunction builtin)) {
      return function;
    }
    if (builtin.descriptor() != null) {
      return Representation.repr(builtin.descriptor());
    }
    Object module = Attributes.find(builtin, "__module__");
    String prefix = module == null || module == PySingleton.NONE ? "" : module + ".";
    return "<built-in method " + prefix + builtin.member().name() + ">";
  }

  // CPython: _lsprof.c call_timer, CallExternalTimer
  private long now() {
    if (timer == PySingleton.NONE) {
      return System.nanoTime();
    }
    try {
      Object time = Dispatch.call(timer);
      return timeUnit > 0
          ? Arguments.toLong(time)
          : (long) Math.floor(Arguments.toDouble(time) / NANO);
    } catch (PyException e) {
      Unraisable.report(e, "Exception ignored while calling _lsprof timer", timer);
      return 0;
    }
  }

  // CPython: pytime.c pytime_from_object
  private static double seconds(Object time) {
    Object number = time instanceof Double ? time : Indexes.orNull(time);
    if (number == null) {
      throw Errors.typeError(
          "'"
              + Types.of(time).fullName()
              + "' object cannot be interpreted as an integer or float");
    }
    return Arguments.toDouble(number);
  }
}
