package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@link KnownValue}s that rely on one table; all methods run under its lock. */
final class KnownValues {
  private @Nullable KnownValue[] own = {};

  /** By name, those for which the table has no entry. */
  private final Map<String, KnownValue> inherited = new HashMap<>();

  /** Those of other globals, which have no entry where this table has one. */
  private final List<WeakReference<KnownValue>> heirs = new ArrayList<>();

  /** Entries on which heirs rely. */
  private final BitSet inheritable = new BitSet();

  /** Entries whose value was replaced while it was known. */
  private final BitSet changing = new BitSet();

  /** The known value of an entry of the table. */
  KnownValue own(PyDict globals, HashTable table, int entry) {
    if (changing.get(entry)) {
      return KnownValue.NONE;
    }
    if (entry >= own.length) {
      own = Arrays.copyOf(own, Math.max(entry + 1, own.length * 2));
    }
    KnownValue known = own[entry];
    if (known == null) {
      known = new KnownValue(globals, table.value(entry));
      own[entry] = known;
    }
    return known;
  }

  /** The known value of a name that the table does not have, from an entry of the builtins. */
  KnownValue inherited(PyDict globals, HashTable builtins, int entry, String name) {
    KnownValue known = inherited.get(name);
    if (known == null || known.in(globals) == null) {
      known = builtins.known().heir(globals, builtins, entry);
      inherited.put(name, known);
    }
    return known;
  }

  private KnownValue heir(PyDict globals, HashTable table, int entry) {
    if (changing.get(entry)) {
      return KnownValue.NONE;
    }
    KnownValue known = new KnownValue(globals, table.value(entry));
    heirs.removeIf(heir -> heir.refersTo(null));
    heirs.add(new WeakReference<>(known));
    inheritable.set(entry);
    return known;
  }

  /** The value of an entry is about to be replaced. */
  void replaces(int entry) {
    KnownValue known = entry < own.length ? own[entry] : null;
    if (known != null) {
      known.end();
      own[entry] = null;
      changing.set(entry);
    }
    if (inheritable.get(entry)) {
      changing.set(entry);
      endHeirs();
    }
  }

  /** Keys are about to come or go, or entries to get other numbers. */
  void endAll() {
    for (KnownValue known : own) {
      if (known != null) {
        known.end();
      }
    }
    inherited.values().forEach(KnownValue::end);
    endHeirs();
  }

  private void endHeirs() {
    for (WeakReference<KnownValue> heir : heirs) {
      KnownValue known = heir.get();
      if (known != null) {
        known.end();
      }
    }
    heirs.clear();
    inheritable.clear();
  }
}
