package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;

/** A folder of the library as {@code sys.path_importer_cache} has it: it finds modules. */
public interface LibraryFolder {
  /** The spec of a module in this folder by its full name, or null if there is none. */
  @Nullable Object spec(String fullName);
}
