package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The value that a name has among some globals, or else among the builtins. Who has it needs no
 * look into a table: the tables end it before the name may mean something else.
 */
public final class KnownValue {
  /** Known of no globals. */
  public static final KnownValue NONE = new KnownValue(null, null);

  private @Nullable PyDict globals;
  private @Nullable Object value;

  KnownValue(@Nullable PyDict globals, @Nullable Object value) {
    this.globals = globals;
    this.value = value;
  }

  /**
   * What a name means to code with these globals and builtins; {@link #NONE} if it means nothing,
   * or changed before.
   */
  public static KnownValue of(PyDict globals, PyDict builtins, String name) {
    HashTable own = globals.table();
    synchronized (own) {
      int entry = own.findStr(name);
      if (entry >= 0) {
        return own.known().own(globals, own, entry);
      }
      return entry == -1 ? ofBuiltin(globals, builtins.table(), name) : NONE;
    }
  }

  /** The value of a name of a namespace; {@link #NONE} if it has none, or changed before. */
  public static KnownValue of(PyDict namespace, String name) {
    HashTable own = namespace.table();
    synchronized (own) {
      int entry = own.findStr(name);
      return entry < 0 ? NONE : own.known().own(namespace, own, entry);
    }
  }

  private static KnownValue ofBuiltin(PyDict globals, HashTable builtins, String name) {
    synchronized (builtins) {
      int entry = builtins.findStr(name);
      return entry < 0 ? NONE : globals.table().known().inherited(globals, builtins, entry, name);
    }
  }

  /** The value, if it is known of these globals; else null. */
  public @Nullable Object in(PyDict asked) {
    Object v = value;
    return globals == asked ? v : null;
  }

  void end() {
    globals = null;
    VarHandle.storeStoreFence();
    value = null;
  }
}
