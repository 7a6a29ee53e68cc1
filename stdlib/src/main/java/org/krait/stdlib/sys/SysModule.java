package org.krait.stdlib.sys;

import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.BasePrompt;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.module.Finalization;
import org.krait.runtime.module.Settings;
import org.krait.runtime.number.DigitsLimit;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySimpleNamespace;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.types.PyStructSequence;
import org.krait.stdlib.BuiltinModuleNames;

/// This module provides access to some objects used or maintained by the
/// interpreter and to functions that interact strongly with the interpreter.
///
/// Dynamic objects:
///
/// argv -- command line arguments; argv[0] is the script pathname if known
/// path -- module search path; path[0] is the script directory, else ''
/// modules -- dictionary of loaded modules
///
/// displayhook -- called to show results in an interactive session
/// excepthook -- called to handle any uncaught exception other than SystemExit
///   To customize printing in an interactive session or to install a custom
///   top-level exception handler, assign other functions to replace these.
///
/// stdin -- standard input file object; used by input()
/// stdout -- standard output file object; used by print()
/// stderr -- standard error object; used for error messages
///   By assigning other file objects (or objects that behave like files)
///   to these, it is possible to redirect all of the interpreter's I/O.
///
/// last_exc - the last uncaught exception
///   Only available in an interactive session after a
///   traceback has been printed.
/// last_type -- type of last uncaught exception
/// last_value -- value of last uncaught exception
/// last_traceback -- traceback of last uncaught exception
///   These three are the (deprecated) legacy representation of last_exc.
///
/// Static objects:
///
/// builtin_module_names -- tuple of module names built into this interpreter
/// copyright -- copyright notice pertaining to this interpreter
/// exec_prefix -- prefix used to find the machine-specific Python library
/// executable -- absolute path of the executable binary of the Python interpreter
/// float_info -- a named tuple with information about the float implementation.
/// float_repr_style -- string indicating the style of repr() output for floats
/// hash_info -- a named tuple with information about the hash algorithm.
/// hexversion -- version information encoded as a single integer
/// implementation -- Python implementation information.
/// int_info -- a named tuple with information about the int implementation.
/// maxsize -- the largest supported length of containers.
/// maxunicode -- the value of the largest Unicode code point
/// platform -- platform identifier
/// prefix -- prefix used to find the Python library
/// thread_info -- a named tuple with information about the thread implementation.
/// version -- the version of this interpreter as a string
/// version_info -- version information as a named tuple
/// __stdin__ -- the original stdin; don't touch!
/// __stdout__ -- the original stdout; don't touch!
/// __stderr__ -- the original stderr; don't touch!
/// __displayhook__ -- the original displayhook; don't touch!
/// __excepthook__ -- the original excepthook; don't touch!
///
/// Functions:
///
/// displayhook() -- print an object to the screen, and save it in builtins._
/// excepthook() -- print an exception and its traceback to sys.stderr
/// exception() -- return the current thread's active exception
/// exc_info() -- return information about the current thread's active exception
/// exit() -- exit the interpreter by raising SystemExit
/// getdlopenflags() -- returns flags to be used for dlopen() calls
/// getprofile() -- get the global profiling function
/// getrefcount() -- return the reference count for an object (plus one :-)
/// getrecursionlimit() -- return the max recursion depth for the interpreter
/// getsizeof() -- return the size of an object in bytes
/// gettrace() -- get the global debug tracing function
/// setdlopenflags() -- set the flags to be used for dlopen() calls
/// setprofile() -- set the global profiling function
/// setrecursionlimit() -- set the max recursion depth for the interpreter
/// settrace() -- set the global debug tracing function
///
@PyModule(
    value = "sys",
    parts = {CoroutineTracking.class, SysFrames.class, SysHooks.class, SysTracing.class})
public final class SysModule {
  private static final int GC_HEADER = 16;

  private final Interpreter interpreter;
  private final Settings settings;
  private double switchInterval = 0.005;
  private int dlopenFlags = 2;

  public SysModule(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.settings = interpreter.state(Settings.class);
    DigitsLimit.of(interpreter).setDigits(settings.intMaxStrDigits);
    interpreter.setState(Unraisable.Report.class, new UnraisableHook(interpreter));
  }

  @PyConstant public static final String version = Version.TEXT;

  @PyConstant public static final long hexversion = Version.HEX;

  @PyConstant public static final long api_version = 1013;

  @PyConstant public static final long maxsize = Long.MAX_VALUE;

  @PyConstant public static final long maxunicode = Character.MAX_CODE_POINT;

  @PyConstant public static final String byteorder = "little";

  @PyConstant public static final String float_repr_style = "short";

  @PyConstant public static final String platlibdir = "lib";

  @PyConstant public static final String abiflags = "";

  @PyConstant public static final String _framework = "";

  @PyConstant public static final String copyright = Version.COPYRIGHT;

  @PyConstant
  public PyTuple _git() {
    return PyTuple.of("Krait", "", "");
  }

  @PyConstant
  public Object _jit() {
    return BuiltinModules.make(interpreter, new JitModuleBinding());
  }

  @PyConstant
  public Object monitoring() {
    return BuiltinModules.make(interpreter, new MonitoringModuleBinding());
  }

  @PyConstant
  public String platform() {
    String name = System.getProperty("os.name");
    return name.startsWith("Mac") ? "darwin" : name.startsWith("Windows") ? "win32" : "linux";
  }

  @PyConstant
  public PyStructSequence version_info() {
    return Version.info();
  }

  @PyConstant
  public Object implementation() {
    PySimpleNamespace implementation = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    implementation.setAttribute("name", "krait");
    implementation.setAttribute("cache_tag", "krait-314");
    implementation.setAttribute("version", Version.info());
    implementation.setAttribute("hexversion", Version.HEX);
    implementation.setAttribute("_multiarch", "java");
    implementation.setAttribute("supports_isolated_interpreters", true);
    return implementation;
  }

  @PyConstant
  public PyStructSequence float_info() {
    return NumericLimits.floats();
  }

  @PyConstant
  public PyStructSequence int_info() {
    return NumericLimits.ints();
  }

  @PyConstant
  public PyStructSequence hash_info() {
    return NumericLimits.hashes();
  }

  @PyConstant
  public PyStructSequence thread_info() {
    return SysTuples.THREAD_INFO.of("pthread", "semaphore", PySingleton.NONE);
  }

  @PyConstant
  public PyStructSequence flags() {
    return Flags.of(settings);
  }

  @PyConstant
  public PyDict modules() {
    return interpreter.modules();
  }

  @PyConstant
  public PyList argv() {
    return strings(settings.arguments);
  }

  @PyConstant
  public PyList orig_argv() {
    return strings(settings.originalArguments);
  }

  @PyConstant
  public Object executable() {
    return PyStr.ofJava(settings.executable);
  }

  @PyConstant
  public Object _base_executable() {
    return PyStr.ofJava(
        settings.baseExecutable.isEmpty() ? settings.executable : settings.baseExecutable);
  }

  @PyConstant
  public PyList path() {
    return strings(settings.path);
  }

  @PyConstant
  public PyList meta_path() {
    return new PyList();
  }

  @PyConstant
  public PyList path_hooks() {
    return new PyList();
  }

  @PyConstant
  public PyDict path_importer_cache() {
    return new PyDict();
  }

  @PyConstant
  public PyList warnoptions() {
    return strings(settings.warnOptions);
  }

  @PyConstant
  public PyDict _xoptions() {
    PyDict options = new PyDict();
    for (Map.Entry<String, Object> e : settings.xOptions.entrySet()) {
      Object value = e.getValue();
      options.put(PyStr.ofJava(e.getKey()), value instanceof String s ? PyStr.ofJava(s) : value);
    }
    return options;
  }

  @PyConstant
  public boolean dont_write_bytecode() {
    return settings.dontWriteBytecode;
  }

  @PyConstant
  public Object pycache_prefix() {
    return settings.cachePrefix.isEmpty() ? PySingleton.NONE : PyStr.ofJava(settings.cachePrefix);
  }

  @PyConstant
  public Object _home() {
    return PySingleton.NONE;
  }

  @PyConstant
  public Object prefix() {
    return PyStr.ofJava(environmentPrefix());
  }

  @PyConstant
  public Object exec_prefix() {
    return PyStr.ofJava(environmentPrefix());
  }

  private String environmentPrefix() {
    return settings.environmentPrefix.isEmpty() ? settings.prefix : settings.environmentPrefix;
  }

  @PyConstant
  public Object base_prefix() {
    return PyStr.ofJava(settings.prefix);
  }

  @PyConstant
  public Object base_exec_prefix() {
    return PyStr.ofJava(settings.prefix);
  }

  @PyConstant
  public Object _stdlib_dir() {
    return PyStr.ofJava(settings.library);
  }

  @PyConstant
  public PyTuple builtin_module_names() {
    return PyTuple.of((Object[]) BuiltinModuleNames.ALL.split(" "));
  }

  @PyConstant
  public PyFrozenset stdlib_module_names() {
    PyFrozenset names = new PyFrozenset();
    StringTokenizer all = new StringTokenizer(StdlibModuleNames.ALL);
    while (all.hasMoreTokens()) {
      names.add(all.nextToken());
    }
    return names;
  }

  private static PyList strings(List<String> texts) {
    PyList list = new PyList();
    for (String s : texts) {
      list.add(PyStr.ofJava(s));
    }
    return list;
  }

  /// Exit the interpreter by raising SystemExit(status).
  ///
  /// If the status is omitted or None, it defaults to zero (i.e., success).
  /// If the status is an integer, it will be used as the system exit status.
  /// If it is another kind of object, it will be printed and the system
  /// exit status will be one (i.e., failure).
  @PyFunction("(status=None, /)")
  public Object exit(Object status) {
    if (status instanceof PyBaseException e && Types.isInstance(e, BuiltinExceptions.SYSTEM_EXIT)) {
      throw new PyException(e);
    }
    throw status instanceof PyTuple t
        ? new PyException("SystemExit", t.items())
        : new PyException(
            "SystemExit", status == PySingleton.NONE ? new Object[0] : new Object[] {status});
  }

  /// Return the current default encoding used by the Unicode implementation.
  @PyFunction("()")
  public String getdefaultencoding() {
    return "utf-8";
  }

  /// Return the encoding used to convert Unicode filenames to OS filenames.
  @PyFunction("()")
  public String getfilesystemencoding() {
    return "utf-8";
  }

  /// Return the error mode used Unicode to OS filename conversion.
  @PyFunction("()")
  public String getfilesystemencodeerrors() {
    return "surrogateescape";
  }

  /// Return the current value of the flags that are used for dlopen calls.
  ///
  /// The flag constants are defined in the os module.
  @PyFunction("()")
  public int getdlopenflags() {
    return dlopenFlags;
  }

  /// Set the flags used by the interpreter for dlopen calls.
  ///
  /// This is used, for example, when the interpreter loads extension
  /// modules. Among other things, this will enable a lazy resolving of
  /// symbols when importing a module, if called as sys.setdlopenflags(0).
  /// To share symbols across extension modules, call as
  /// sys.setdlopenflags(os.RTLD_GLOBAL).  Symbolic names for the flag
  /// modules can be found in the os module (RTLD_xxx constants, e.g.
  /// os.RTLD_LAZY).
  @PyFunction("(flags, /)")
  public void setdlopenflags(int flags) {
    dlopenFlags = flags;
  }

  /// Return the number of memory blocks currently allocated.
  @PyFunction("()")
  public long getallocatedblocks() {
    return 0;
  }

  /// Return the number of elements of the unicode interned dictionary
  @PyFunction("(*, _only_immortal=False)")
  public long getunicodeinternedsize(boolean onlyImmortal) {
    return 0;
  }

  /// Return the reference count of object.
  ///
  /// The count returned is generally one higher than you might expect,
  /// because it includes the (temporary) reference as an argument to
  /// getrefcount().
  @PyFunction("(object, /)")
  public long getrefcount(Object object) {
    return 1;
  }

  /// Return the current value of the recursion limit.
  ///
  /// The recursion limit is the maximum depth of the Python interpreter
  /// stack.  This limit prevents infinite recursion from causing an overflow
  /// of the C stack and crashing Python.
  @PyFunction("()")
  public int getrecursionlimit() {
    return interpreter.recursionLimit();
  }

  /// Set the maximum depth of the Python interpreter stack to n.
  ///
  /// This limit prevents infinite recursion from causing an overflow of the C
  /// stack and crashing Python.  The highest possible limit is platform-
  /// dependent.
  @PyFunction("(limit, /)")
  public void setrecursionlimit(Object newLimit, ThreadState thread) {
    int limit = Arguments.toCInt(newLimit);
    if (limit < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    if (thread.depth >= limit) {
      throw Errors.recursionError(
          "cannot set the recursion limit to "
              + limit
              + " at the recursion depth "
              + thread.depth
              + ": the limit is too low");
    }
    interpreter.setRecursionLimit(limit);
  }

  /// getsizeof(object [, default]) -> int
  ///
  /// Return the size of object in bytes.
  @PyFunction(value = "(object, default=<unrepresentable>)", text = false)
  public Object getsizeof(Object object, @Nullable Object otherwise) {
    Object method = Types.special(object, Special.SIZEOF);
    try {
      if (method == null) {
        throw Errors.typeError(
            "Type " + Types.of(object).fullName() + " doesn't define __sizeof__");
      }
      long size = Indexes.toLong(Dispatch.callSpecial(method, object));
      if (size < 0) {
        throw Errors.valueError("__sizeof__() should return >= 0");
      }
      return size + (object instanceof PyInstance ? GC_HEADER : 0);
    } catch (PyException e) {
      if (otherwise != null && Exceptions.matches(e, "TypeError")) {
        return otherwise;
      }
      throw e;
    }
  }

  /// ``Intern'' the given string.
  ///
  /// This enters the string in the (global) table of interned strings whose
  /// purpose is to speed up dictionary lookups. Return the string itself or
  /// the previously interned string object with the same value.
  @PyFunction("(string, /)")
  public Object intern(Object string) {
    if (string instanceof String s) {
      return s.intern();
    }
    if (!PyStr.isStr(string)) {
      throw Errors.typeError("intern() argument must be str, not " + Types.of(string).fullName());
    }
    if (PyStr.exact(string) != string) {
      throw Errors.typeError("can't intern " + Types.of(string).fullName());
    }
    return string;
  }

  /// Return True if the given string is "interned".
  @PyFunction("(string, /)")
  public boolean _is_interned(Object string) {
    if (!PyStr.isStr(string)) {
      throw Errors.typeError(
          "_is_interned() argument must be str, not " + Types.of(string).fullName());
    }
    return string instanceof String s && s.intern() == s;
  }

  /// Return True if the given object is "immortal" per PEP 683.
  ///
  /// This function should be used for specialized purposes only.
  @PyFunction("(op, /)")
  public boolean _is_immortal(Object op) {
    return op instanceof PySingleton;
  }

  /// Return True if Python is exiting.
  @PyFunction("()")
  public boolean is_finalizing() {
    return Finalization.of(interpreter).hasBegun();
  }

  /// Return the current thread switch interval; see sys.setswitchinterval().
  @PyFunction("()")
  public double getswitchinterval() {
    return switchInterval;
  }

  /// Set the ideal thread switching delay inside the Python interpreter.
  ///
  /// The actual frequency of switching threads can be lower if the
  /// interpreter executes long sequences of uninterruptible code
  /// (this is implementation-specific and workload-dependent).
  ///
  /// The parameter must represent the desired switching delay in seconds
  /// A typical value is 0.005 (5 milliseconds).
  @PyFunction("(interval, /)")
  public void setswitchinterval(double interval) {
    if (interval <= 0) {
      throw Errors.valueError("switch interval must be strictly positive");
    }
    switchInterval = interval;
  }

  /// Return the maximum string digits limit for non-binary int<->str conversions.
  @PyFunction("()")
  public int get_int_max_str_digits() {
    return DigitsLimit.of(interpreter).digits();
  }

  /// Set the maximum string digits limit for non-binary int<->str conversions.
  @PyFunction("(maxdigits)")
  public void set_int_max_str_digits(int maxdigits) {
    if (maxdigits != 0 && maxdigits < NumericLimits.LEAST_STR_DIGITS) {
      throw Errors.valueError("maxdigits must be >= 640 or 0 for unlimited");
    }
    DigitsLimit.of(interpreter).setDigits(maxdigits);
  }

  /// Clear all internal performance-related caches.
  @PyFunction("()")
  public void _clear_internal_caches() {}

  /// Clear the internal type lookup cache.
  @PyFunction("()")
  public void _clear_type_cache() {}

  /// Private function for getting the base REPL
  @PyFunction("()")
  public int _baserepl() {
    BasePrompt prompt = interpreter.state(BasePrompt.class);
    if (prompt == null) {
      throw Errors.notImplementedError("sys._baserepl: the embedding program has no prompt");
    }
    return prompt.run();
  }

  /// Private function for clearing certain descriptors from a type's dictionary.
  ///
  /// See gh-135228 for context.
  @PyFunction("(type, /)")
  public void _clear_type_descriptors(PyType type) {
    if (type.isBuiltin()) {
      throw Errors.typeError("argument is immutable");
    }
    type.deleteOwnAttribute("__dict__");
    type.deleteOwnAttribute("__weakref__");
  }

  /// Private function for getting PyConfig.cpu_count
  @PyFunction("()")
  public int _get_cpu_count_config() {
    return settings.cpuCount;
  }

  /// Return True if the GIL is currently enabled and False otherwise.
  @PyFunction("()")
  public boolean _is_gil_enabled() {
    return false;
  }

  /// Return *True* if a stack profiler trampoline is active.
  @PyFunction("()")
  public boolean is_stack_trampoline_active() {
    return false;
  }

  /// Return True if remote debugging is enabled, False otherwise.
  @PyFunction("()")
  public boolean is_remote_debug_enabled() {
    return false;
  }
}
