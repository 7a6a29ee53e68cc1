package org.krait.stdlib._ast;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** The repr of a node: three levels deep, and of a list only its ends. */
// CPython: Python-ast.c ast_repr_max_depth
final class NodeRepr {
  private static final int DEPTH = 3;

  private final StringBuilder text = new StringBuilder();

  private NodeRepr() {}

  static Object of(PyAstNode node) {
    NodeRepr repr = new NodeRepr();
    repr.writeNode(node, DEPTH);
    return PyStr.ofJava(repr.text.toString());
  }

  private void writeNode(PyAstNode node, int depth) {
    text.append(node.type().fullName());
    if (depth <= 0) {
      text.append("(...)");
      return;
    }
    if (!Representation.enter(node)) {
      text.append("(...)");
      return;
    }
    try {
      text.append('(');
      writeFields(node, depth);
      text.append(')');
    } finally {
      Representation.leave(node);
    }
  }

  private void writeFields(PyAstNode node, int depth) {
    Object fields = Attributes.find(node.type(), "_fields");
    String separator = "";
    for (Object field : fields == null ? new Object[0] : Iteration.toArray(fields)) {
      String name = Attributes.name(field);
      text.append(separator).append(name).append('=');
      writeValue(Attributes.get(node, name), depth);
      separator = ", ";
    }
  }

  private void writeValue(Object value, int depth) {
    Object[] items = items(value);
    if (items != null) {
      writeItems(items, depth, Types.of(value) == BuiltinTypes.LIST ? "[]" : "()");
    } else if (value instanceof PyAstNode inner) {
      writeNode(inner, depth - 1);
    } else {
      text.append(Representation.javaRepr(value));
    }
  }

  private static Object @Nullable [] items(Object value) {
    if (Types.of(value) == BuiltinTypes.LIST) {
      return ((PyList) value).toArray();
    }
    return Types.of(value) == BuiltinTypes.TUPLE ? ((PyTuple) value).items() : null;
  }

  // CPython: Python-ast.c ast_repr_list
  private void writeItems(Object[] items, int depth, String brackets) {
    text.append(brackets.charAt(0));
    for (int i = 0; i < items.length; i++) {
      if (i > 0 && i < items.length - 1) {
        continue;
      }
      if (i > 0) {
        text.append(items.length > 2 ? ", ..., " : ", ");
      }
      if (items[i] instanceof PyAstNode inner) {
        writeNode(inner, depth - 1);
      } else {
        text.append(Representation.javaRepr(items[i]));
      }
    }
    text.append(brackets.charAt(1));
  }
}
