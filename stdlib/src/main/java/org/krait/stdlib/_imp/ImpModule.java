package org.krait.stdlib._imp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.module.FrozenModules;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/// (Extremely) low-level import machinery bits as used by importlib.
// CPython: import.c
@PyModule("_imp")
public final class ImpModule {
  @PyConstant static final long pyc_magic_number_token = 0x0A0D0000L | 1;
  @PyConstant static final String check_hash_based_pycs = "default";

  private final Interpreter interpreter;
  private final ReentrantLock lock = new ReentrantLock();

  public ImpModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /// Return True if the import lock is currently held, else False.
  ///
  /// On platforms without threads, return False.
  @PyFunction("(/)")
  public boolean lock_held() {
    return lock.isLocked();
  }

  /// Acquires the interpreter's import lock for the current thread.
  ///
  /// This lock should be used by import hooks to ensure thread-safety when importing
  /// modules. On platforms without threads, this function does nothing.
  @PyFunction("(/)")
  public void acquire_lock() {
    lock.lock();
  }

  /// Release the interpreter's import lock.
  ///
  /// On platforms without threads, this function does nothing.
  @PyFunction("(/)")
  public void release_lock() {
    if (!lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("not holding the import lock");
    }
    lock.unlock();
  }

  /// Returns True if the module name corresponds to a built-in module.
  @PyFunction("(name, /)")
  public long is_builtin(String name) {
    return BuiltinModules.exists(name) ? 1 : 0;
  }

  /// Create an extension module.
  @PyFunction("(spec, /)")
  public Object create_builtin(Object spec) {
    String name = Attributes.name(Attributes.get(spec, "name"));
    Object known = interpreter.modules().get(name);
    if (known != null && (name.equals("sys") || name.equals("builtins"))) {
      return known;
    }
    Object made = BuiltinModules.make(interpreter, name);
    return made == null ? PySingleton.NONE : made;
  }

  /// Initialize a built-in module.
  @PyFunction("(mod, /)")
  public long exec_builtin(Object mod) {
    return 0;
  }

  /// Returns the list of file suffixes used to identify extension modules.
  @PyFunction("(/)")
  public Object extension_suffixes() {
    return new PyList();
  }

  /// Create an extension module.
  @PyFunction("(spec, file=<unrepresentable>, /)")
  public Object create_dynamic(Object spec, @Nullable Object file) {
    throw Errors.importError(
        "extension modules of CPython cannot be loaded on the JVM", Attributes.get(spec, "name"));
  }

  /// Initialize an extension module.
  @PyFunction("(mod, /)")
  public long exec_dynamic(Object mod) {
    throw Errors.importError(
        "extension modules of CPython cannot be loaded on the JVM", PySingleton.NONE);
  }

  /// Return info about the corresponding frozen module (if there is one) or None.
  ///
  /// The returned info (a 2-tuple):
  ///
  ///  * data         the raw marshalled bytes
  ///  * is_package   whether or not it is a package
  ///  * origname     the originally frozen module's name, or None if not
  ///                 a stdlib module (this will usually be the same as
  ///                 the module's current name)
  @PyFunction("(name, /, *, withdata=False)")
  public Object find_frozen(String name, boolean withdata) {
    FrozenModules found = FrozenModules.find(name);
    return found == null
        ? PySingleton.NONE
        : PyTuple.of(PySingleton.NONE, false, found.originalName());
  }

  /// Create a code object for a frozen module.
  @PyFunction("(name, data=None, /)")
  public Object get_frozen_object(String name, Object data) {
    return frozen(name).code(interpreter);
  }

  /// Initializes a frozen module.
  @PyFunction("(name, /)")
  public Object init_frozen(String name) {
    FrozenModules found = FrozenModules.find(name);
    return found == null ? PySingleton.NONE : found.load(interpreter);
  }

  /// Returns True if the module name corresponds to a frozen module.
  @PyFunction("(name, /)")
  public boolean is_frozen(String name) {
    return FrozenModules.find(name) != null;
  }

  /// Returns True if the module name is of a frozen package.
  @PyFunction("(name, /)")
  public boolean is_frozen_package(String name) {
    frozen(name);
    return false;
  }

  private static FrozenModules frozen(String name) {
    FrozenModules found = FrozenModules.find(name);
    if (found == null) {
      throw Errors.importError("No such frozen object named " + name, PyStr.ofJava(name));
    }
    return found;
  }

  /// Returns the list of available frozen modules.
  @PyFunction("(/)")
  public Object _frozen_module_names() {
    PyList names = new PyList();
    for (FrozenModules module : FrozenModules.values()) {
      names.add(module.moduleName());
    }
    return names;
  }

  /// (internal-only) Override PyConfig.use_frozen_modules.
  ///
  /// (-1: "off", 1: "on", 0: no override)
  /// See frozen_modules() in Lib/test/support/import_helper.py.
  @PyFunction("(override, /)")
  public void _override_frozen_modules_for_tests(int override) {}

  /// (internal-only) Override PyInterpreterConfig.check_multi_interp_extensions.
  ///
  /// (-1: "never", 1: "always", 0: no override)
  @PyFunction("(override, /)")
  public long _override_multi_interp_extensions_check(int override) {
    return 0;
  }

  /// Changes code.co_filename to specify the passed-in file path.
  ///
  ///   code
  ///     Code object to change.
  ///   path
  ///     File path to use.
  @PyFunction("(code, path, /)")
  public void _fix_co_filename(PyCode code, String path) {
    code.setFilename(path);
  }

  @PyFunction(value = "(key, source)", doc = "")
  public Object source_hash(long key, Object source) {
    long hash = SipHash.of(key, Buffers.bytes(source));
    byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(hash).array();
    return new PyBytes(bytes);
  }
}
