package org.krait.stdlib._imp;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.host.Errno;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.module.Library;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/// Loads a module of the library that lives in Krait's own jar.
@PyTypeSpec(name = "LibraryLoader", module = "_imp", subclassable = false, instantiable = false)
public final class LibraryLoader extends PyInstance {
  private final Interpreter interpreter;
  private final Library library;
  private final String fullName;
  private final String file;

  LibraryLoader(Interpreter interpreter, String fullName, String file) {
    super(PyType.builtin(LibraryLoader.class));
    this.interpreter = interpreter;
    this.library = Library.of(interpreter);
    this.fullName = fullName;
    this.file = file;
  }

  private String pathText() {
    return library.root() + "/" + file;
  }

  /// The name of the module.
  @PyGetter
  public Object name() {
    return PyStr.ofJava(fullName);
  }

  /// The path of the module's source.
  @PyGetter
  public Object path() {
    return PyStr.ofJava(pathText());
  }

  // CPython: _bootstrap_external.py FileLoader.__eq__
  @PyMethod("(self, other, /)")
  public Object __eq__(Object other) {
    return other instanceof LibraryLoader l
        ? (Object) (fullName.equals(l.fullName) && file.equals(l.file))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  public long __hash__() {
    return Keys.hash(fullName) ^ Keys.hash(file);
  }

  /// Use default semantics for module creation.
  @PyMethod("(self, spec, /)")
  public Object create_module(Object spec) {
    return PySingleton.NONE;
  }

  /// Execute the module.
  @PyMethod("(self, module, /)")
  public void exec_module(Object module) {
    PyDict namespace = (PyDict) Attributes.get(module, "__dict__");
    namespace.getOrPut("__builtins__", interpreter.builtins());
    PyCode code = get_code(fullName);
    AssistedModules.prepare(fullName, code);
    Execution.run(code, namespace, namespace, PyFunction.NO_CELLS);
  }

  /// Return the code object of the module.
  @PyMethod("(self, fullname, /)")
  public PyCode get_code(String fullname) {
    return library.code(interpreter, file, pathText());
  }

  /// Return the source of the module.
  @PyMethod("(self, fullname, /)")
  public Object get_source(String fullname) {
    return Utf8.decode(read(file, PyStr.ofJava(pathText())), "strict", true).text();
  }

  /// Return whether the module is a package.
  @PyMethod("(self, fullname, /)")
  public boolean is_package(String fullname) {
    return file.endsWith("/__init__.py");
  }

  /// Return the path of the module's source.
  @PyMethod("(self, fullname, /)")
  public Object get_filename(String fullname) {
    return path();
  }

  /// Return the bytes of a file of the library.
  @PyMethod("(self, path, /)")
  public PyBytes get_data(Object path) {
    String text = FileSystemPath.text(path);
    if (!text.startsWith(library.root() + "/")) {
      throw missing(path);
    }
    return PyBytes.of(read(text.substring(library.root().length() + 1), path));
  }

  /// Return a reader of the files beside the module.
  @PyMethod("(self, fullname, /)")
  public Object get_resource_reader(String fullname) {
    return Dispatch.call(Imports.attribute(interpreter, "importlib.readers", "FileReader"), this);
  }

  private byte[] read(String inside, Object path) {
    byte[] bytes = library.read(inside);
    if (bytes == null) {
      throw missing(path);
    }
    return bytes;
  }

  private static PyException missing(Object path) {
    return new PyException("OSError", (long) Errno.ENOENT, "", path);
  }
}
