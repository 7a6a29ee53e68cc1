package org.krait.stdlib.gc;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/**
 * What the Java fields of Krait's own classes hold, arrays and collections opened. Classes whose
 * contents {@link Referents} knows by itself are left out.
 */
final class JavaFields {
  private static final String OURS = "org.krait.";
  private static final Set<Class<?>> KNOWN =
      Set.of(
          PyInstance.class,
          PyDict.class,
          PyList.class,
          PyTuple.class,
          PySet.class,
          PyCell.class,
          PyFunction.class,
          PyType.class,
          PyModule.class);

  private final Map<Class<?>, List<Field>> fields = new HashMap<>();

  /** Tells everything that the fields of an object hold, Python object or not. */
  void tell(Object owner, Consumer<Object> found) {
    for (Field field : fields.computeIfAbsent(owner.getClass(), JavaFields::find)) {
      try {
        open(field.get(owner), found);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<Field> find(Class<?> owner) {
    List<Field> all = new ArrayList<>();
    for (Class<?> c = owner; isToRead(c); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && canHold(field.getType())) {
          field.setAccessible(true);
          all.add(field);
        }
      }
    }
    return all;
  }

  private static boolean isToRead(@Nullable Class<?> c) {
    return c != null && c.getName().startsWith(OURS) && !KNOWN.contains(c);
  }

  /** A field of type String or Long is the runtime's own; Python's values stand in Objects. */
  private static boolean canHold(Class<?> type) {
    return type == Object.class
        || type.isArray() && !type.getComponentType().isPrimitive()
        || type.getName().startsWith(OURS)
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private static void open(@Nullable Object value, Consumer<Object> found) {
    switch (value) {
      case null -> {}
      case String[] names -> {}
      case Object[] items -> {
        for (Object item : items) {
          tellIfAny(item, found);
        }
      }
      case Collection<?> items -> present(items).forEach(found);
      case Map<?, ?> map -> {
        present(map.keySet()).forEach(found);
        present(map.values()).forEach(found);
      }
      default -> found.accept(value);
    }
  }

  /** The items there are, as other threads may change the collection meanwhile. */
  private static List<Object> present(Collection<?> items) {
    List<Object> all = new ArrayList<>();
    for (Object item : items.toArray()) {
      tellIfAny(item, all::add);
    }
    return all;
  }

  private static void tellIfAny(@Nullable Object item, Consumer<Object> found) {
    if (item != null) {
      found.accept(item);
    }
  }
}
