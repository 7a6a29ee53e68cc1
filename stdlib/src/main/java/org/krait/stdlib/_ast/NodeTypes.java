package org.krait.stdlib._ast;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyUnion;

/**
 * The classes of the nodes, which each interpreter has for itself as Python code may change them.
 */
// CPython: Python-ast.c init_types
final class NodeTypes {
  private static final PyTuple PLACE =
      PyTuple.of("lineno", "col_offset", "end_lineno", "end_col_offset");

  private final Map<String, PyType> byName = new LinkedHashMap<>();
  private final Map<String, PyAstNode> singletons = new HashMap<>();

  private NodeTypes() {
    byName.put("AST", AstType.TYPE);
    for (NodeKind kind : Grammar.kinds()) {
      byName.put(kind.name(), make(kind));
    }
    for (NodeKind kind : Grammar.kinds()) {
      if (kind.concrete()) {
        addFieldTypes(kind);
      }
    }
  }

  /** The classes of an interpreter, made at the first request. */
  static NodeTypes of(Interpreter interpreter) {
    synchronized (interpreter) {
      NodeTypes types = interpreter.state(NodeTypes.class);
      if (types == null) {
        types = new NodeTypes();
        interpreter.setState(NodeTypes.class, types);
      }
      return types;
    }
  }

  /** All classes by name, in the order in which the module lists them. */
  Map<String, PyType> all() {
    return byName;
  }

  PyType type(String name) {
    return byName.get(name);
  }

  /** The one node of a kind without fields, such as {@code Load}, that parsed trees share. */
  PyAstNode singleton(String name) {
    synchronized (singletons) {
      PyAstNode node = singletons.get(name);
      if (node == null) {
        node = new PyAstNode(type(name));
        singletons.put(name, node);
      }
      return node;
    }
  }

  private PyType make(NodeKind kind) {
    PyTuple fields = names(kind);
    PyDict attributes = new PyDict();
    attributes.put("_fields", fields);
    attributes.put("__match_args__", fields);
    attributes.put("__module__", "ast");
    attributes.put("__doc__", kind.doc());
    PyTuple bases = PyTuple.of(type(kind.base()));
    PyType type = (PyType) Dispatch.call(BuiltinTypes.TYPE, kind.name(), bases, attributes);
    if (kind.base().equals("AST")) {
      addAttributes(type, kind);
    }
    for (NodeField field : kind.fields()) {
      if (field.optional() && !field.many()) {
        type.setOwnAttribute(field.name(), PySingleton.NONE);
      }
    }
    if (kind.place() == NodeKind.Place.OPTIONAL_END) {
      type.setOwnAttribute("end_lineno", PySingleton.NONE);
      type.setOwnAttribute("end_col_offset", PySingleton.NONE);
    }
    return type;
  }

  private static PyTuple names(NodeKind kind) {
    Object[] names = new Object[kind.fields().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = kind.fields().get(i).name();
    }
    return new PyTuple(names);
  }

  private static void addAttributes(PyType type, NodeKind kind) {
    boolean placed = kind.place() != NodeKind.Place.NONE;
    type.setOwnAttribute("_attributes", placed ? PLACE : PyTuple.EMPTY);
  }

  private void addFieldTypes(NodeKind kind) {
    PyDict types = new PyDict();
    for (NodeField field : kind.fields()) {
      types.put(field.name(), fieldType(field));
    }
    PyType type = type(kind.name());
    type.setOwnAttribute("_field_types", types);
    type.setOwnAttribute("__annotations_cache__", types.copy());
  }

  private Object fieldType(NodeField field) {
    PyType one =
        switch (field.type()) {
          case "identifier", "string" -> BuiltinTypes.STR;
          case "int" -> BuiltinTypes.INT;
          case "constant" -> BuiltinTypes.OBJECT;
          default -> type(field.type());
        };
    if (field.many()) {
      return PyGenericAlias.of(BuiltinTypes.LIST, one);
    }
    return field.optional() ? new PyUnion(PyTuple.of(one, BuiltinTypes.NONE_TYPE)) : one;
  }
}
