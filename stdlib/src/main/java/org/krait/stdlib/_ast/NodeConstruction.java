package org.krait.stdlib._ast;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyUnion;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Iteration;

/** Gives a new node its fields: from arguments, else their defaults. */
// CPython: Python-ast.c ast_type_init
final class NodeConstruction {
  private final Interpreter interpreter;
  private final PyAstNode node;
  private final PyType type;

  NodeConstruction(Interpreter interpreter, PyAstNode node) {
    this.interpreter = interpreter;
    this.node = node;
    this.type = node.type();
  }

  void fill(Object[] args, PyDict kwargs) {
    Object[] fields = names("_fields");
    if (args.length > fields.length) {
      throw Errors.typeError(
          type.name()
              + " constructor takes at most "
              + fields.length
              + " positional argument"
              + (fields.length == 1 ? "" : "s"));
    }
    Set<String> remaining = new LinkedHashSet<>();
    for (Object field : fields) {
      remaining.add(Attributes.name(field));
    }
    for (int i = 0; i < args.length; i++) {
      String name = Attributes.name(fields[i]);
      Attributes.set(node, name, args[i]);
      remaining.remove(name);
    }
    takeKeywords(kwargs, fields, remaining);
    setDefaults(remaining);
  }

  private Object[] names(String attribute) {
    Object names = Attributes.find(type, attribute);
    return names == null ? new Object[0] : Iteration.toArray(names);
  }

  private void takeKeywords(PyDict kwargs, Object[] fields, Set<String> remaining) {
    HashTable given = kwargs.table();
    for (int i = 0; i < given.limit(); i++) {
      if (given.key(i) != null) {
        String name = Attributes.name(given.key(i));
        checkKeyword(name, fields, remaining);
        Attributes.set(node, name, given.value(i));
      }
    }
  }

  private void checkKeyword(String name, Object[] fields, Set<String> remaining) {
    if (Containment.contains(new PyTuple(fields), name)) {
      if (!remaining.remove(name)) {
        throw Errors.typeError(type.name() + " got multiple values for argument '" + name + "'");
      }
    } else if (!Containment.contains(new PyTuple(names("_attributes")), name)) {
      deprecate(
          type.fullName()
              + ".__init__ got an unexpected keyword argument '"
              + name
              + "'. Support for arbitrary keyword arguments is deprecated and will be removed in"
              + " Python 3.15.");
    }
  }

  /**
   * A list field becomes an empty list, a context Load, an optional field keeps the class's None.
   */
  private void setDefaults(Set<String> remaining) {
    if (remaining.isEmpty()
        || !(Attributes.find(type, "_field_types") instanceof PyDict fieldTypes)) {
      return;
    }
    for (String name : remaining) {
      Object fieldType = fieldTypes.get(name);
      if (fieldType == null) {
        deprecate(
            "Field '"
                + name
                + "' is missing from "
                + type.fullName()
                + "._field_types. This will become an error in Python 3.15.");
      } else {
        setDefault(name, fieldType);
      }
    }
  }

  private void setDefault(String name, Object fieldType) {
    if (fieldType instanceof PyUnion) {
      return;
    }
    if (fieldType instanceof PyGenericAlias alias && alias.origin() == BuiltinTypes.LIST) {
      Attributes.set(node, name, new PyList());
    } else if (isContext(fieldType)) {
      Attributes.set(node, name, NodeTypes.of(interpreter).singleton("Load"));
    } else {
      deprecate(
          type.fullName()
              + ".__init__ missing 1 required positional argument: '"
              + name
              + "'. This will become an error in Python 3.15.");
    }
  }

  private boolean isContext(@Nullable Object fieldType) {
    return fieldType == NodeTypes.of(interpreter).type("expr_context");
  }

  private void deprecate(String message) {
    Warnings.warn(interpreter, "DeprecationWarning", message);
  }
}
