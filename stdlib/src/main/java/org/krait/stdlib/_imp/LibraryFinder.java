package org.krait.stdlib._imp;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.LibraryFolder;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/// Finds modules in a folder of the library that lives in Krait's own jar.
@PyTypeSpec(name = "LibraryFinder", module = "_imp", subclassable = false, instantiable = false)
public final class LibraryFinder extends PyInstance implements LibraryFolder {
  private final Interpreter interpreter;
  private final Library library;
  private final String folder;

  /** A finder for a path that is the library's root or below it. */
  LibraryFinder(Interpreter interpreter, String path) {
    super(PyType.builtin(LibraryFinder.class));
    this.interpreter = interpreter;
    this.library = Library.of(interpreter);
    String inside = path.substring(library.root().length());
    this.folder = inside.isEmpty() ? "" : inside.substring(1);
  }

  /** The path inside of the library of a name in the folder. */
  private String inside(String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /// Find the spec of a module, or None.
  @PyMethod("(self, fullname, target=None, /)")
  public Object find_spec(String fullname, Object target) {
    Object found = spec(fullname);
    return found == null ? PySingleton.NONE : found;
  }

  @Override
  public @Nullable Object spec(String fullname) {
    String tail = inside(fullname.substring(fullname.lastIndexOf('.') + 1));
    if (library.has(tail + ".py")) {
      return spec(fullname, tail + ".py", PySingleton.NONE);
    }
    if (library.has(tail + "/__init__.py")) {
      PyList locations = PyList.of(PyStr.ofJava(library.root() + "/" + tail));
      return spec(fullname, tail + "/__init__.py", locations);
    }
    return null;
  }

  // CPython: importlib/_bootstrap_external.py spec_from_file_location
  private Object spec(String fullname, String file, Object locations) {
    Object path = PyStr.ofJava(library.root() + "/" + file);
    LibraryLoader loader = new LibraryLoader(interpreter, fullname, file);
    Object spec =
        Dispatch.call(
            Imports.attribute(interpreter, "_frozen_importlib", "ModuleSpec"),
            new Object[] {PyStr.ofJava(fullname), loader, path},
            new String[] {"origin"});
    Attributes.set(spec, "_set_fileattr", true);
    Attributes.set(spec, "submodule_search_locations", locations);
    return spec;
  }

  /// Forget what was found: the library never changes.
  @PyMethod("(self, /)")
  public void invalidate_caches() {}

  /// The modules of the folder, as pkgutil wants them.
  @PyMethod("(self, prefix='', /)")
  public PyList iter_modules(String prefix) {
    PyList modules = new PyList();
    for (String name : library.names(folder)) {
      boolean isPackage = library.has(inside(name) + "/__init__.py");
      if (!isPackage && !name.endsWith(".py")) {
        continue;
      }
      String module = isPackage ? name : name.substring(0, name.length() - ".py".length());
      if (!module.equals("__init__") && !module.equals("__main__")) {
        modules.add(PyTuple.of(PyStr.ofJava(prefix + module), isPackage));
      }
    }
    return modules;
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return Attributes.get(type(), "__name__") + "('" + library.root() + "/" + folder + "')";
  }
}
