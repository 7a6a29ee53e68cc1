package org.krait.stdlib._ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Node;
import org.krait.syntax.Singleton;
import org.krait.syntax.Span;

/** Turns the front end's tree into Python objects. */
// CPython: Python-ast.c PyAST_mod2obj
final class TreeWriter {
  private final NodeTypes types;

  TreeWriter(Interpreter interpreter) {
    types = NodeTypes.of(interpreter);
  }

  Object write(Record tree) {
    RecordShape shape = RecordShape.of(tree);
    PyAstNode node = new PyAstNode(types.type(shape.kind().name()));
    List<NodeField> fields = shape.kind().fields();
    for (int i = 0; i < fields.size(); i++) {
      Object field = shape.get(tree, i);
      boolean constant = shape.types()[i] == Object.class;
      node.setAttribute(fields.get(i).name(), constant ? constant(field) : value(field));
    }
    if (shape.hasSpan()) {
      place(node, ((Node) tree).span());
    }
    return node;
  }

  private static void place(PyAstNode node, Span span) {
    node.setAttribute("lineno", (long) span.lineno());
    node.setAttribute("col_offset", (long) span.colOffset());
    node.setAttribute("end_lineno", (long) span.endLineno());
    node.setAttribute("end_col_offset", (long) span.endColOffset());
  }

  /** The value of a constant; a String among them is a str as it stands. */
  private static Object constant(Object value) {
    return switch (value) {
      case Singleton s -> s == Singleton.NONE ? PySingleton.NONE : PySingleton.ELLIPSIS;
      case AstralString s -> PyStr.of(s.codePoints().clone());
      case BytesLiteral b -> PyBytes.of(b.value());
      case Imaginary i -> new PyComplex(0, i.value());
      default -> value;
    };
  }

  private Object value(@Nullable Object value) {
    return switch (value) {
      case null -> PySingleton.NONE;
      case List<?> list -> {
        PyList items = new PyList();
        for (Object item : list) {
          items.add(value(item));
        }
        yield items;
      }
      case Enum<?> constant -> types.singleton(constant.name());
      case String s -> PyStr.ofJava(s.intern());
      case Boolean b -> b ? 1L : 0L; // ASDL has no bool
      case Integer i -> (long) i;
      case Record node -> write(node);
      default -> value;
    };
  }
}
