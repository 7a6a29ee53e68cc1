package org.krait.stdlib._ast;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.krait.syntax.Span;

/**
 * How a kind of node stands in the front end's tree: a record whose components are the fields in
 * the grammar's order, and the span.
 */
record RecordShape(
    NodeKind kind, Constructor<?> constructor, Method[] components, Class<?>[] types) {
  private static final String PACKAGE = "org.krait.syntax.";
  private static final Map<String, RecordShape> BY_KIND = new HashMap<>();
  private static final Map<Class<?>, RecordShape> BY_CLASS = new HashMap<>();

  static {
    for (NodeKind kind : Grammar.kinds()) {
      if (kind.concrete() && (!kind.fields().isEmpty() || kind.base().equals("stmt"))) {
        RecordShape shape = of(kind);
        BY_KIND.put(kind.name(), shape);
        BY_CLASS.put(shape.constructor.getDeclaringClass(), shape);
      }
    }
  }

  static RecordShape of(String kind) {
    return BY_KIND.get(kind);
  }

  static RecordShape of(Record node) {
    return BY_CLASS.get(node.getClass());
  }

  /** Whether the last component is the span. */
  boolean hasSpan() {
    return types[types.length - 1] == Span.class;
  }

  private static RecordShape of(NodeKind kind) {
    try {
      Class<?> record = Class.forName(PACKAGE + javaName(kind));
      RecordComponent[] components = record.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Method[] accessors = new Method[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        accessors[i] = components[i].getAccessor();
      }
      return new RecordShape(kind, record.getDeclaredConstructor(types), accessors, types);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the tree has no " + kind.name(), e);
    }
  }

  private static String javaName(NodeKind kind) {
    return switch (kind.name()) {
      case "match_case" -> "MatchCase";
      case "withitem" -> "WithItem";
      case "ExceptHandler", "TypeIgnore" -> kind.name();
      default ->
          switch (kind.base()) {
            case "AST" -> capitalized(kind.name());
            case "type_param" -> "TypeParam$" + kind.name();
            default -> capitalized(kind.base()) + "$" + kind.name();
          };
    };
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The value of a component. */
  Object get(Record node, int component) {
    try {
      return components[component].invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new record. */
  Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + kind.name() + " of " + List.of(types), e);
    }
  }
}
