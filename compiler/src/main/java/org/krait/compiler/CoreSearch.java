package org.krait.compiler;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.krait.lower.core.Code;

/** Looks for nodes inside a node of the core tree; codes inside are not entered. */
final class CoreSearch {
  private static final RecordComponent[] NONE = {};

  private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();
  private final Map<Object, Boolean> answers = new IdentityHashMap<>();
  private final Predicate<Object> sought;

  /** A search whose answers are kept. */
  CoreSearch(Predicate<Object> sought) {
    this.sought = sought;
  }

  /** Whether the node or one inside it is what is sought. */
  boolean finds(Object node) {
    Boolean known = answers.get(node);
    if (known == null) {
      known = sought.test(node) || findsInside(node);
      answers.put(node, known);
    }
    return known;
  }

  private boolean findsInside(Object node) {
    for (RecordComponent component : components.computeIfAbsent(node.getClass(), this::parts)) {
      if (findsIn(value(component, node))) {
        return true;
      }
    }
    return false;
  }

  private boolean findsIn(Object value) {
    if (value == null) {
      return false;
    }
    if (!value.getClass().isArray()) {
      return finds(value);
    }
    for (int i = 0; i < Array.getLength(value); i++) {
      if (findsIn(Array.get(value, i))) {
        return true;
      }
    }
    return false;
  }

  /** The components that may hold nodes. */
  private RecordComponent[] parts(Class<?> type) {
    if (!type.isRecord() || type == Code.class) {
      return NONE;
    }
    return java.util.Arrays.stream(type.getRecordComponents())
        .filter(c -> isTree(c.getType()))
        .toArray(RecordComponent[]::new);
  }

  private static boolean isTree(Class<?> type) {
    Class<?> item = type.isArray() ? type.getComponentType() : type;
    return item.getPackageName().equals(Code.class.getPackageName()) && !item.isEnum();
  }

  private static Object value(RecordComponent component, Object node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
