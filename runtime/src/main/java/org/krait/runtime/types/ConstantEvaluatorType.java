package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyConstantEvaluator;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Representation;

/// Used internally by the typing module
@PyTypeSpec(
    name = "_ConstEvaluator",
    module = "_typing",
    instances = PyConstantEvaluator.class,
    subclassable = false,
    instantiable = false)
final class ConstantEvaluatorType {
  private static final long STRING_FORMAT = 4;

  private ConstantEvaluatorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyConstantEvaluator self) {
    return PyStr.ofJava("<constevaluator " + Representation.javaRepr(self.value()) + ">");
  }

  // CPython: typevarobject.c constevaluator_call
  @PyMethod("(self, format, /)")
  static Object __call__(PyConstantEvaluator self, long format) {
    if (format != STRING_FORMAT) {
      return self.value();
    }
    return PyStr.ofJava(describe(self.value()));
  }

  private static String describe(Object value) {
    if (!(value instanceof PyTuple items)) {
      return value == BuiltinTypes.NONE_TYPE ? "None" : TypeParameters.describe(value);
    }
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(TypeParameters.describe(items.get(i)));
    }
    return text.append(items.size() == 1 ? ",)" : ")").toString();
  }
}
