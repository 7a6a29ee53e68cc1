package org.krait.stdlib._ast;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

@PyTypeSpec(name = "AST", module = "ast", instances = PyAstNode.class, dict = true)
final class AstType {
  static final PyType TYPE = PyType.builtin(AstType.class);

  @PyConstant static final Object _fields = PyTuple.EMPTY;
  @PyConstant static final Object __match_args__ = PyTuple.EMPTY;
  @PyConstant static final Object _attributes = PyTuple.EMPTY;

  private AstType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyAstNode(cls);
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyAstNode self, Object[] args, PyDict kwargs, Interpreter interpreter) {
    new NodeConstruction(interpreter, self).fill(args, kwargs);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyAstNode self) {
    return NodeRepr.of(self);
  }

  // CPython: Python-ast.c ast_type_reduce
  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyAstNode self) {
    Object given = Attributes.find(self.type(), "_fields");
    if (!(given instanceof PyTuple fields)) {
      return PyTuple.of(self.type(), PyTuple.EMPTY, self.dict());
    }
    PyDict remaining = self.dict().copy();
    int present = 0;
    while (present < fields.size() && remaining.containsKey(fields.get(present))) {
      present++;
    }
    Object[] nothing = new Object[present];
    java.util.Arrays.fill(nothing, PySingleton.NONE);
    return PyTuple.of(self.type(), new PyTuple(nothing), remaining);
  }

  /// Return a copy of the AST node with new values for the specified fields.
  @PyMethod("(self, /, **fields)")
  static Object __replace__(PyAstNode self, PyDict fields) {
    return new NodeReplacement(self).with(fields);
  }

  @PyGetter("__dict__")
  static Object dict(PyAstNode self) {
    return self.dict();
  }
}
