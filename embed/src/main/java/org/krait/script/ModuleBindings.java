package org.krait.script;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.script.Bindings;
import org.jspecify.annotations.Nullable;
import org.krait.embed.PythonModule;

/** The global names of a module as bindings: live in both directions. */
final class ModuleBindings extends AbstractMap<String, @Nullable Object> implements Bindings {
  private final PythonModule module;

  ModuleBindings(PythonModule module) {
    this.module = module;
  }

  PythonModule module() {
    return module;
  }

  /** The names but those that every module has. */
  private List<String> names() {
    return module.names().stream()
        .filter(name -> !name.startsWith("__") || !name.endsWith("__"))
        .toList();
  }

  @Override
  public @Nullable Object get(Object key) {
    return has(key) ? module.get((String) key).asObject() : null;
  }

  private boolean has(Object key) {
    if (((String) key).isEmpty()) {
      throw new IllegalArgumentException("a name is empty");
    }
    return module.has((String) key);
  }

  @Override
  public boolean containsKey(Object key) {
    return has(key);
  }

  @Override
  public @Nullable Object put(String name, @Nullable Object value) {
    Object before = get(name);
    module.set(name, value);
    return before;
  }

  @Override
  public @Nullable Object remove(Object key) {
    Object before = get(key);
    module.remove((String) key);
    return before;
  }

  @Override
  public void putAll(Map<? extends String, ? extends @Nullable Object> from) {
    from.forEach(this::put);
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names().size();
      }

      @Override
      public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
        return new Entries(names().iterator());
      }
    };
  }

  /** Walks the names there were at the beginning. */
  private final class Entries implements Iterator<Map.Entry<String, @Nullable Object>> {
    private final Iterator<String> names;
    private @Nullable String last;

    Entries(Iterator<String> names) {
      this.names = names;
    }

    @Override
    public boolean hasNext() {
      return names.hasNext();
    }

    @Override
    public Map.Entry<String, @Nullable Object> next() {
      String name = names.next();
      last = name;
      return new SimpleEntry<>(name, ModuleBindings.this.get(name)) {
        @Override
        public @Nullable Object setValue(@Nullable Object value) {
          module.set(name, value);
          return super.setValue(value);
        }
      };
    }

    @Override
    public void remove() {
      if (last == null) {
        throw new IllegalStateException();
      }
      module.remove(last);
      last = null;
    }
  }
}
