package org.krait.runtime.object;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes bindings by the names of the classes that they are written for. The annotation processor
 * writes one directory for each part of Krait, {@code org.krait.<part>.Bindings}: a {@code switch},
 * much quicker than reflection at a start.
 */
public abstract class BindingDirectory {
  private static final ConcurrentHashMap<String, BindingDirectory> BY_PART =
      new ConcurrentHashMap<>();
  private static final String ROOT = "org.krait.";

  /** A new binding for a class that declares a type or module; null if this part has none. */
  protected abstract @Nullable Binding make(String declaration);

  /** A new binding for the class of this name; null if there is none. */
  public static @Nullable Binding find(String declaration) {
    int end = declaration.indexOf('.', ROOT.length());
    return declaration.startsWith(ROOT) && end > 0
        ? of(declaration.substring(0, end)).make(declaration)
        : null;
  }

  private static BindingDirectory of(String part) {
    BindingDirectory known = BY_PART.get(part);
    if (known == null) {
      try {
        Class<?> written = Class.forName(part + ".Bindings");
        known = (BindingDirectory) written.getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("no bindings were generated for " + part, e);
      }
      BY_PART.put(part, known);
    }
    return known;
  }
}
