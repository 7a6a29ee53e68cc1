package org.krait.embed.interop;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;

/** A Python dict as a Java map: the same entries, changes seen on both sides. */
final class MapView extends AbstractMap<@Nullable Object, @Nullable Object>
    implements PythonBacked {
  private final Interop interop;
  private final PyDict dict;

  MapView(Interop interop, PyDict dict) {
    this.interop = interop;
    this.dict = dict;
  }

  @Override
  public Object python() {
    return dict;
  }

  @Override
  public Interop interop() {
    return interop;
  }

  @Override
  public int size() {
    return dict.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return interop.inside(() -> dict.containsKey(interop.toPython(key)));
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return interop.inside(() -> java(dict.get(interop.toPython(key))));
  }

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    return interop.inside(() -> java(dict.put(interop.toPython(key), interop.toPython(value))));
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    return interop.inside(() -> java(dict.remove(interop.toPython(key))));
  }

  private @Nullable Object java(@Nullable Object python) {
    return python == null ? null : interop.toJava(python);
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return dict.size();
      }
    };
  }

  /** Walks the entries by number; setting the value of one sets the dict's. */
  private final class Entries implements Iterator<Map.Entry<@Nullable Object, @Nullable Object>> {
    private final HashTable table = dict.table();
    private int index;
    private @Nullable Object last;

    @Override
    public boolean hasNext() {
      while (index < table.limit() && table.key(index) == null) {
        index++;
      }
      return index < table.limit();
    }

    @Override
    public Map.Entry<@Nullable Object, @Nullable Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Object key = table.key(index);
      last = key;
      Object value = table.value(index++);
      return new SimpleEntry<>(interop.inside(() -> java(key)), interop.inside(() -> java(value))) {
        @Override
        public @Nullable Object setValue(@Nullable Object changed) {
          interop.inside(() -> dict.put(key, interop.toPython(changed)));
          return super.setValue(changed);
        }
      };
    }

    @Override
    public void remove() {
      if (last == null) {
        throw new IllegalStateException();
      }
      Object key = last;
      last = null;
      interop.inside(() -> dict.remove(key));
    }
  }
}
