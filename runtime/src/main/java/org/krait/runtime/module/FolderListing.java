package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;

/** What importlib's finder for a folder remembers of the names in it. */
// CPython: importlib/_bootstrap_external.py FileFinder.find_spec
final class FolderListing {
  private final Object finder;

  /**
   * @param finder a FileFinder
   */
  FolderListing(Object finder) {
    this.finder = finder;
  }

  /** Whether the folder is as it was when it was listed. */
  boolean isCurrent() {
    Object path = Attributes.find(finder, "path");
    if (path == null || !PyStr.isStr(path) || path.toString().isEmpty()) {
      return false;
    }
    FileStatus status = FileStatus.quick(path.toString(), true);
    return status != null
        && Attributes.find(finder, "_path_mtime") instanceof Double listed
        && listed == FileStatus.seconds(status.modified());
  }

  /** Whether there is nothing that a module of this name could be. */
  boolean lacks(String module) {
    if (!(Attributes.find(finder, "_path_cache") instanceof PySet names)
        || !(Attributes.find(finder, "_loaders") instanceof PyList loaders)
        || names.contains(PyStr.ofJava(module))) {
      return false;
    }
    for (int i = 0; i < loaders.size(); i++) {
      String suffix = suffix(loaders.get(i));
      if (suffix == null || names.contains(PyStr.ofJava(module + suffix))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String suffix(Object suffixAndLoader) {
    return suffixAndLoader instanceof PyTuple pair && pair.size() > 0 && PyStr.isStr(pair.get(0))
        ? pair.get(0).toString()
        : null;
  }
}
