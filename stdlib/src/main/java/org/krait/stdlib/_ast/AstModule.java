package org.krait.stdlib._ast;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;

@PyModule(value = "_ast", types = AstType.class)
public final class AstModule implements BuiltinModules.Filler {
  @PyConstant public static final long PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000;
  @PyConstant public static final long PyCF_ONLY_AST = 0x400;
  @PyConstant public static final long PyCF_TYPE_COMMENTS = 0x1000;
  @PyConstant public static final long PyCF_OPTIMIZED_AST = 0x8400;

  private final Interpreter interpreter;

  public AstModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Adds the classes of the nodes. */
  @Override
  public void fill(PyDict namespace) {
    for (PyType type : NodeTypes.of(interpreter).all().values()) {
      namespace.put(type.name(), type);
    }
  }
}
