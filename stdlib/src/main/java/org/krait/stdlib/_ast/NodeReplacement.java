package org.krait.stdlib._ast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyUnion;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** Makes a copy of a node in which some fields are others. */
// CPython: Python-ast.c ast_type_replace
final class NodeReplacement {
  private final PyAstNode node;
  private final PyType type;
  private final @Nullable Object fields;
  private final @Nullable Object attributes;

  NodeReplacement(PyAstNode node) {
    this.node = node;
    this.type = node.type();
    this.fields = Attributes.find(type, "_fields");
    this.attributes = Attributes.find(type, "_attributes");
  }

  Object with(PyDict given) {
    HashTable table = given.table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null && !isKnown(key)) {
        throw Errors.typeError(
            type.name()
                + ".__replace__ got an unexpected keyword argument "
                + Representation.javaRepr(key)
                + ".");
      }
    }
    PyDict values = ownValues();
    values.putAll(given);
    requireFields(values);
    return type.construct(PyCallable.NO_ARGS, values);
  }

  private boolean isKnown(Object name) {
    return isListed(fields, name) || isListed(attributes, name);
  }

  private static boolean isListed(@Nullable Object names, Object key) {
    return names != null && Containment.contains(names, key);
  }

  /** What the node has, but for what other code put there. */
  private PyDict ownValues() {
    PyDict values = new PyDict();
    HashTable own = node.dict().table();
    for (int i = 0; i < own.limit(); i++) {
      if (own.key(i) != null && isKnown(own.key(i))) {
        values.put(own.key(i), own.value(i));
      }
    }
    return values;
  }

  // CPython: Python-ast.c ast_type_replace_check
  private void requireFields(PyDict values) {
    Object types = Attributes.find(type, "_field_types");
    List<String> missing = new ArrayList<>();
    for (Object field : fields == null ? new Object[0] : Iteration.toArray(fields)) {
      boolean optional = types instanceof PyDict d && d.get(field) instanceof PyUnion;
      if (!optional && !values.containsKey(field)) {
        missing.add(Representation.javaRepr(field));
      }
    }
    if (!missing.isEmpty()) {
      Collections.sort(missing);
      throw Errors.typeError(
          type.name()
              + ".__replace__ missing "
              + missing.size()
              + " keyword argument"
              + (missing.size() == 1 ? "" : "s")
              + ": "
              + String.join(", ", missing)
              + ".");
    }
  }
}
