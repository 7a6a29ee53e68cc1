package org.krait.stdlib._ast;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;
import org.krait.runtime.ops.Representation;
import org.krait.syntax.Boolop;
import org.krait.syntax.Cmpop;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Mod;
import org.krait.syntax.Operator;
import org.krait.syntax.Span;
import org.krait.syntax.Unaryop;

/** Turns nodes that Python code gives into the front end's tree, or says what is wrong. */
// CPython: Python-ast.c obj2ast_mod
final class TreeReader {
  private final NodeTypes types;

  TreeReader(Interpreter interpreter) {
    types = NodeTypes.of(interpreter);
  }

  Mod readModule(Object node) {
    return (Mod) read("mod", node);
  }

  /** A node of this type, which may be a sum such as {@code expr}; null for None. */
  private @Nullable Object read(String type, Object node) {
    if (node == PySingleton.NONE) {
      return null;
    }
    NodeKind declared = Grammar.kind(type);
    if (declared.concrete()) {
      return readFields(declared, node, null, declared.place());
    }
    Span span = declared.place() == NodeKind.Place.NONE ? null : readSpan(declared, node);
    NodeKind kind = kindOf(type, node);
    return RecordShape.of(kind.name()) == null
        ? constant(type, kind.name())
        : readFields(kind, node, span, NodeKind.Place.NONE);
  }

  /** Which kind of a sum a node is: by its class, else the first of which it is an instance. */
  private NodeKind kindOf(String sum, Object node) {
    PyType type = Types.of(node);
    NodeKind exact = Grammar.kind(type.name());
    if (exact != null && exact.base().equals(sum) && types.type(exact.name()) == type) {
      return exact;
    }
    for (NodeKind kind : Grammar.kinds()) {
      if (kind.base().equals(sum) && ClassChecks.isInstance(node, types.type(kind.name()))) {
        return kind;
      }
    }
    throw Errors.typeError(
        "expected some sort of " + sum + ", but got " + Representation.javaRepr(node));
  }

  /** A node of a kind without fields is a constant of an enum. */
  private static Object constant(String type, String name) {
    return switch (type) {
      case "expr_context" -> ExprContext.valueOf(name);
      case "boolop" -> Boolop.valueOf(name);
      case "operator" -> Operator.valueOf(name);
      case "unaryop" -> Unaryop.valueOf(name);
      default -> Cmpop.valueOf(name);
    };
  }

  private Object readFields(
      NodeKind kind, Object node, @Nullable Span span, NodeKind.Place ownPlace) {
    RecordShape shape = RecordShape.of(kind.name());
    Object[] values = new Object[shape.types().length];
    List<NodeField> fields = kind.fields();
    for (int i = 0; i < fields.size(); i++) {
      values[i] = readField(kind, fields.get(i), node, shape.types()[i]);
    }
    if (shape.hasSpan()) {
      values[values.length - 1] = ownPlace == NodeKind.Place.NONE ? span : readSpan(kind, node);
    }
    return kind.name().equals("Constant")
        ? ConstantReader.node(values[0], (String) values[1], (Span) values[2])
        : shape.make(values);
  }

  private @Nullable Object readField(
      NodeKind kind, NodeField field, Object node, Class<?> javaType) {
    Object value = Attributes.find(node, field.name());
    if (field.many()) {
      return readList(kind, field, value);
    }
    if (value == null) {
      if (!field.optional()) {
        throw missing(field.name(), kind.name());
      }
      value = PySingleton.NONE;
    }
    Object result = readValue(field.type(), value, field.optional());
    if (result == null && javaType == int.class) {
      return 0;
    }
    if (result == null && !field.optional() && !field.type().equals("constant")) {
      throw Errors.valueError("field '" + field.name() + "' is required for " + kind.name());
    }
    if (javaType == boolean.class) {
      return (Integer) result != 0;
    }
    return javaType == String.class && result != null ? result.toString() : result;
  }

  private List<Object> readList(NodeKind kind, NodeField field, @Nullable Object value) {
    List<Object> items = new ArrayList<>();
    if (value == null) {
      return items;
    }
    if (!(value instanceof PyList list)) {
      throw Errors.typeError(
          kind.name()
              + " field \""
              + field.name()
              + "\" must be a list, not a "
              + Types.of(value).fullName());
    }
    int size = list.size();
    for (int i = 0; i < size; i++) {
      items.add(readItem(field, list.get(i)));
      if (list.size() != size) {
        throw Errors.runtimeError(
            kind.name() + " field \"" + field.name() + "\" changed size during iteration");
      }
    }
    return items;
  }

  private @Nullable Object readItem(NodeField field, Object item) {
    Object result = readValue(field.type(), item, true);
    if (result == null && !field.optional()) {
      String what =
          switch (field.type()) {
            case "expr" -> "expression";
            case "stmt" -> "statement";
            default -> field.type();
          };
      throw Errors.valueError("None disallowed in " + what + " list");
    }
    return result;
  }

  private @Nullable Object readValue(String type, Object value, boolean optional) {
    return switch (type) {
      case "identifier" -> readText(value, "AST identifier must be of type str");
      case "string" -> readText(value, "AST string must be of type str");
      case "int" -> optional && value == PySingleton.NONE ? null : readInt(value);
      case "constant" -> ConstantReader.value(value);
      default -> read(type, value);
    };
  }

  private static @Nullable String readText(Object value, String otherwise) {
    if (value == PySingleton.NONE) {
      return null;
    }
    if (Types.of(value) != BuiltinTypes.STR) {
      throw Errors.typeError(otherwise);
    }
    return value.toString();
  }

  // CPython: Python-ast.c obj2ast_int
  private static int readInt(Object value) {
    return switch (value) {
      case Boolean b -> b ? 1 : 0;
      case Long n when n == n.intValue() -> n.intValue();
      case Long n -> throw Errors.overflowError("Python int too large to convert to C int");
      case BigInteger n -> throw Errors.overflowError("Python int too large to convert to C int");
      default ->
          throw Errors.valueError("invalid integer value: " + Representation.javaRepr(value));
    };
  }

  private static Span readSpan(NodeKind kind, Object node) {
    int line = readPlace(kind, node, "lineno", null);
    int column = readPlace(kind, node, "col_offset", null);
    boolean open = kind.place() == NodeKind.Place.OPTIONAL_END;
    int endLine = readPlace(kind, node, "end_lineno", open ? line : null);
    int endColumn = readPlace(kind, node, "end_col_offset", open ? column : null);
    return new Span(line, column, endLine, endColumn);
  }

  private static int readPlace(
      NodeKind kind, Object node, String name, @Nullable Integer otherwise) {
    Object value = Attributes.find(node, name);
    if (otherwise != null && (value == null || value == PySingleton.NONE)) {
      return otherwise;
    }
    if (value == null) {
      throw missing(name, kind.name());
    }
    return readInt(value);
  }

  private static RuntimeException missing(String field, String kind) {
    return Errors.typeError("required field \"" + field + "\" missing from " + kind);
  }
}
