package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/**
 * Finds modules of the library on a path as importlib's PathFinder would. It leaves to that
 * whatever another entry of the path may have.
 */
// CPython: importlib/_bootstrap_external.py PathFinder._get_spec
final class PathSearch {
  private static final String FIND_SPEC = "find_spec";

  private final Interpreter interpreter;
  private final PyType pathFinder;
  private final PyType fileFinder;
  private final @Nullable Object searchOfPath;
  private final @Nullable Object searchOfFolder;

  private PathSearch(Interpreter interpreter, PyType pathFinder, PyType fileFinder) {
    this.interpreter = interpreter;
    this.pathFinder = pathFinder;
    this.fileFinder = fileFinder;
    this.searchOfPath = pathFinder.lookup(FIND_SPEC);
    this.searchOfFolder = fileFinder.lookup(FIND_SPEC);
  }

  /** The search, or null as long as there are no finders. */
  static @Nullable PathSearch of(Interpreter interpreter) {
    PathSearch found = interpreter.state(PathSearch.class);
    if (found == null
        && interpreter.modules().get("_frozen_importlib_external") instanceof PyModule m
        && m.dict().get("PathFinder") instanceof PyType pathFinder
        && m.dict().get("FileFinder") instanceof PyType fileFinder) {
      found = new PathSearch(interpreter, pathFinder, fileFinder);
      interpreter.setState(PathSearch.class, found);
    }
    return found;
  }

  /** Whether the finders are importlib's own, and PathFinder is asked third. */
  boolean isUsual(PyList metaPath) {
    return metaPath.size() >= 3
        && metaPath.get(2) == pathFinder
        && pathFinder.lookup(FIND_SPEC) == searchOfPath
        && fileFinder.lookup(FIND_SPEC) == searchOfFolder
        && "linux".equals(Imports.sys(interpreter, "platform"));
  }

  /**
   * The spec of a module of the library, None if no entry has it; null if importlib has to look.
   */
  @Nullable Object spec(String fullName, PyList path) {
    if (!(Imports.sys(interpreter, "path_importer_cache") instanceof PyDict finders)) {
      return null;
    }
    for (int i = 0; i < path.size(); i++) {
      Object entry = path.get(i);
      if (!(entry instanceof String) && !(entry instanceof PyStr)) {
        return null;
      }
      Object finder = finder(entry, finders);
      if (finder instanceof LibraryFolder folder) {
        Object spec = folder.spec(fullName);
        if (spec != null) {
          return spec;
        }
      } else if (finder != PySingleton.NONE && !lacks(finder, fullName)) {
        return null;
      }
    }
    return PySingleton.NONE;
  }

  private Object finder(Object entry, PyDict finders) {
    Object known = finders.get(entry.equals("") ? PyStr.ofJava(WorkingDirectory.get()) : entry);
    return known != null ? known : Attributes.callMethod(pathFinder, "_path_importer_cache", entry);
  }

  private boolean lacks(Object finder, String fullName) {
    if (Types.of(finder) != fileFinder) {
      return false;
    }
    FolderListing listing = new FolderListing(finder);
    return listing.isCurrent()
        ? listing.lacks(fullName.substring(fullName.lastIndexOf('.') + 1))
        : Attributes.callMethod(finder, FIND_SPEC, PyStr.ofJava(fullName)) == PySingleton.NONE;
  }
}
