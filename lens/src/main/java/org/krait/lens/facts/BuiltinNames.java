package org.krait.lens.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The names of the module {@code builtins}, as CPython lists them. */
public final class BuiltinNames {
  private static final Set<String> NAMES = read();

  private BuiltinNames() {}

  public static boolean contain(String name) {
    return NAMES.contains(name);
  }

  public static Set<String> all() {
    return NAMES;
  }

  private static Set<String> read() {
    try (InputStream in = BuiltinNames.class.getResourceAsStream("builtins.txt")) {
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new IllegalStateException("builtins.txt", e);
    }
  }
}
