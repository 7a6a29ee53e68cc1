package org.krait.stdlib._imp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.module.FrozenModules;
import org.krait.runtime.module.FrozenOverride;
import org.krait.runtime.module.Library;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.SipHash;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.stdlib.BuiltinModuleNames;

/// (Extremely) low-level import machinery bits as used by importlib.
// CPython: import.c
@org.krait.annotations.PyModule(
    value = "_imp",
    types = {LibraryFinder.class, LibraryLoader.class})
public final class ImpModule {
  private static final String BUILTIN_NAMES = " " + BuiltinModuleNames.ALL + " ";

  @PyConstant public static final String check_hash_based_pycs = "default";

  private final Interpreter interpreter;
  private final ReentrantLock lock = new ReentrantLock();

  public ImpModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Marks what this build compiled; CPython's marks end with the same two characters. */
  @PyConstant
  public long pyc_magic_number_token() {
    return 0x0A0D_0000L | Library.compilerMark();
  }

  /// Find the modules of the library that Krait brings.
  @PyFunction("(path, /)")
  public Object _library_finder(String path) {
    if (!path.startsWith(Library.of(interpreter).root())) {
      throw Errors.importError("not a part of Krait's library", path);
    }
    return new LibraryFinder(interpreter, path);
  }

  /// Returns the list of file suffixes used to identify extension modules.
  @PyFunction("()")
  public PyList extension_suffixes() {
    return new PyList();
  }

  /// Return True if the import lock is currently held, else False.
  ///
  /// On platforms without threads, return False.
  @PyFunction("()")
  public boolean lock_held() {
    return lock.isLocked();
  }

  /// Acquires the interpreter's import lock for the current thread.
  ///
  /// This lock should be used by import hooks to ensure thread-safety when importing
  /// modules. On platforms without threads, this function does nothing.
  @PyFunction("()")
  public void acquire_lock() {
    lock.lock();
  }

  /// Release the interpreter's import lock.
  ///
  /// On platforms without threads, this function does nothing.
  @PyFunction("()")
  public void release_lock() {
    if (!lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("not holding the import lock");
    }
    lock.unlock();
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
    FrozenModules found = usable(name);
    return found == null
        ? PySingleton.NONE
        : PyTuple.of(PySingleton.NONE, false, found.originalName());
  }

  /// Create a code object for a frozen module.
  @PyFunction("(name, data=None, /)")
  public PyCode get_frozen_object(String name, Object data) {
    return frozen(name).code(interpreter);
  }

  /** The frozen module of this name if it is to be used, or null. */
  private @Nullable FrozenModules usable(String name) {
    FrozenModules found = FrozenModules.find(name);
    return found != null && FrozenOverride.of(interpreter).allows(found) ? found : null;
  }

  private FrozenModules frozen(String name) {
    FrozenModules found = usable(name);
    if (found == null) {
      throw Errors.importError("No such frozen object named '" + name + "'", name);
    }
    return found;
  }

  /// Initializes a frozen module.
  @PyFunction("(name, /)")
  public Object init_frozen(String name) {
    FrozenModules found = usable(name);
    return found == null ? PySingleton.NONE : found.load(interpreter);
  }

  /// Returns True if the module name corresponds to a frozen module.
  @PyFunction("(name, /)")
  public boolean is_frozen(String name) {
    return usable(name) != null;
  }

  /// Returns True if the module name is of a frozen package.
  @PyFunction("(name, /)")
  public boolean is_frozen_package(String name) {
    frozen(name);
    return false;
  }

  /// Returns the list of available frozen modules.
  @PyFunction("()")
  public PyList _frozen_module_names() {
    PyList names = new PyList();
    for (FrozenModules m : FrozenModules.values()) {
      names.add(m.moduleName());
    }
    return names;
  }

  /// Returns True if the module name corresponds to a built-in module.
  @PyFunction("(name, /)")
  public int is_builtin(String name) {
    return !BUILTIN_NAMES.contains(" " + name + " ")
        ? 0
        : name.equals("sys") || name.equals("builtins") ? -1 : 1;
  }

  /// Create an extension module.
  @PyFunction("(spec, /)")
  public Object create_builtin(Object spec) {
    String name = Attributes.get(spec, "name").toString();
    Object known = interpreter.modules().get(name);
    if (known instanceof PyModule m && m.state() != null) {
      return m;
    }
    PyModule made = BuiltinModules.make(interpreter, name);
    return made == null ? PySingleton.NONE : made;
  }

  /// Initialize a built-in module.
  @PyFunction("(mod, /)")
  public int exec_builtin(Object mod) {
    return 0;
  }

  /// Create an extension module.
  @PyFunction("(spec, file=<unrepresentable>, /)")
  public Object create_dynamic(Object spec, Object file) {
    throw Errors.importError(
        "Krait has no C extension modules", Attributes.get(spec, "name").toString());
  }

  /// Initialize an extension module.
  @PyFunction("(mod, /)")
  public int exec_dynamic(Object mod) {
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

  /// (internal-only) Override PyConfig.use_frozen_modules.
  ///
  /// (-1: "off", 1: "on", 0: no override)
  /// See frozen_modules() in Lib/test/support/import_helper.py.
  @PyFunction("(override, /)")
  public void _override_frozen_modules_for_tests(int override) {
    FrozenOverride.of(interpreter).set(override);
  }

  @PyFunction(value = "(key, source)", doc = "")
  public PyBytes source_hash(long key, Object source) {
    SipHash hash = new SipHash(key, 0);
    hash.add(Buffers.bytes(source));
    byte[] bytes = new byte[Long.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(hash.finish());
    return PyBytes.of(bytes);
  }
}
