package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** Where the compiled form of a source is cached. */
// CPython: importlib/_bootstrap_external.py cache_from_source
final class CachePath {
  private CachePath() {}

  /** The path for an absolute one that ends in {@code .py}; null where settings change it. */
  static @Nullable String of(Interpreter interpreter, String source) {
    Object implementation = Imports.sys(interpreter, "implementation");
    Object flags = Imports.sys(interpreter, "flags");
    if (implementation == null
        || flags == null
        || Imports.sys(interpreter, "pycache_prefix") != PySingleton.NONE
        || !(Attributes.find(flags, "optimize") instanceof Long optimize && optimize == 0)
        || !(Attributes.find(implementation, "cache_tag") instanceof String tag)) {
      return null;
    }
    int name = source.lastIndexOf('/') + 1;
    return source.substring(0, name)
        + "__pycache__/"
        + source.substring(name, source.length() - "py".length())
        + tag
        + ".pyc";
  }
}
