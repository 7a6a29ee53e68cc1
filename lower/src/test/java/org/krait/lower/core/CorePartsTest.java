package org.krait.lower.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of a node that is a node, or an array of nodes, is among its parts. */
class CorePartsTest {
  static Stream<Class<?>> kinds() {
    return Stream.of(
            Stream.of(CoreExpr.class.getPermittedSubclasses()),
            Stream.of(CoreStmt.class.getPermittedSubclasses()),
            Stream.<Class<?>>of(Clause.class, Handler.class, Argument.class, SuperCall.class))
        .flatMap(kinds -> kinds);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void partsAreTheComponentsThatAreNodes(Class<?> kind) throws ReflectiveOperationException {
    Object node = example(kind);
    List<Object> expected = new ArrayList<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      Object value = component.getAccessor().invoke(node);
      if (value instanceof Object[] several && isNode(component.getType().getComponentType())) {
        expected.addAll(Arrays.asList(several));
      } else if (isNode(component.getType())) {
        expected.add(value);
      }
    }
    assertEquals(expected, Arrays.asList(CoreParts.of(node)));
  }

  private static boolean isNode(Class<?> type) {
    return CoreExpr.class.isAssignableFrom(type)
        || CoreStmt.class.isAssignableFrom(type)
        || List.of(Clause.class, Handler.class, Argument.class, SuperCall.class, Code.class)
            .contains(type);
  }

  private static Object example(Class<?> kind) throws ReflectiveOperationException {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = value(types[i], i);
    }
    return kind.getDeclaredConstructor(types).newInstance(values);
  }

  /** A value that is told from others by its number. */
  private static Object value(Class<?> type, int number) throws ReflectiveOperationException {
    if (type == CoreExpr.class) {
      return new CoreExpr.LocalGet(number, 0);
    }
    if (type == CoreStmt.class) {
      return new CoreStmt.Break(number, 0);
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      Array.set(array, 0, value(type.getComponentType(), 10 * number));
      Array.set(array, 1, value(type.getComponentType(), 10 * number + 1));
      return array;
    }
    if (type == int.class) {
      return number;
    }
    if (type == boolean.class) {
      return false;
    }
    return type.isRecord() && type != Code.class ? example(type) : null;
  }
}
