package org.krait.lens.facts;

import java.util.Set;

/** The names that every module has from the start, before its first statement. */
public final class ModuleNames {
  private static final Set<String> NAMES =
      Set.of(
          "__name__",
          "__doc__",
          "__package__",
          "__loader__",
          "__spec__",
          "__file__",
          "__cached__",
          "__path__",
          "__builtins__",
          "__annotations__");

  private ModuleNames() {}

  public static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
