package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.LateNames;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Namespaces;

/** Sets one name of a namespace; remembers the entry until keys come or go. */
public final class NamespaceStore {
  private final String name;
  private @Nullable Entry entry;

  public NamespaceStore(String name) {
    this.name = name;
  }

  /** Binds the name. */
  public void set(Object namespace, Object value) {
    if (namespace instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
      HashTable table = dict.table();
      Entry e = entry;
      if (ThreadState.several()) {
        dict.put(name, value);
      } else if (e != null && e.table == table && e.version == table.version()) {
        table.replace(e.index, value);
      } else {
        dict.put(name, value);
        remember(dict.table());
      }
      return;
    }
    Namespaces.set(namespace, name, value);
  }

  private void remember(HashTable table) {
    int index = table.find(name);
    LateNames late = table.expected();
    entry =
        index < 0 || late != null && late.watches()
            ? null
            : new Entry(table, table.version(), index);
  }

  private record Entry(HashTable table, int version, int index) {}
}
