package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;

/** Whether a module may stand in the way of another of its name, for errors that say so. */
// CPython: moduleobject.c _PyModule_IsPossiblyShadowing, _get_file_origin_from_spec
public final class ShadowedModules {
  /** Tells the folder of the program: what {@code sys.path} began with, or null. */
  public interface ProgramFolder {
    @Nullable String get();
  }

  private ShadowedModules() {}

  /** The file that a module came from by its spec, or null. */
  public static @Nullable String origin(@Nullable Object spec) {
    if (spec == null) {
      return null;
    }
    Object hasLocation = Attributes.find(spec, "has_location");
    if (hasLocation == null || !Truth.of(hasLocation)) {
      return null;
    }
    Object origin = Attributes.find(spec, "origin");
    return origin != null && PyStr.isStr(origin) ? PyStr.toJava(origin) : null;
  }

  /** Whether the file stands in the folder of the program. */
  public static boolean mayShadow(@Nullable String origin) {
    ProgramFolder folder = interpreter().state(ProgramFolder.class);
    String first = folder == null ? null : folder.get();
    if (origin == null || first == null) {
      return false;
    }
    String path =
        origin.endsWith("/__init__.py")
            ? origin.substring(0, origin.length() - "/__init__.py".length())
            : origin;
    int slash = path.lastIndexOf('/');
    return slash >= 0 && path.substring(0, slash).equals(first);
  }

  /** What to add to the error of a module in the folder of the program; null: nothing. */
  public static @Nullable String advice(
      @Nullable String origin, Object moduleName, boolean initializing) {
    if (!mayShadow(origin)) {
      return null;
    }
    if (isInLibrary(moduleName)) {
      return " (consider renaming '"
          + origin
          + "' since it has the same name as the standard library module named '"
          + moduleName
          + "' and prevents importing that standard library module)";
    }
    return initializing
        ? " (consider renaming '"
            + origin
            + "' if it has the same name as a library you intended to import)"
        : null;
  }

  private static boolean isInLibrary(Object moduleName) {
    Object sys = interpreter().modules().get("sys");
    Object names = sys instanceof PyModule m ? m.attribute("stdlib_module_names") : null;
    return names != null && Containment.contains(names, moduleName);
  }

  private static Interpreter interpreter() {
    return ThreadState.current().interpreter();
  }
}
