package org.krait.runtime.call;

import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/** How errors about arguments name what is called. */
final class CalleeName {
  private CalleeName() {}

  // CPython: object.c _PyObject_FunctionStr
  static String of(Object callee) {
    Object qualname = Attributes.find(callee, "__qualname__");
    if (qualname == null) {
      return Representation.javaStr(callee);
    }
    Object module = Attributes.find(callee, "__module__");
    String prefix =
        PyStr.isStr(module) && !"builtins".equals(module) ? PyStr.toJava(module) + "." : "";
    return prefix + Representation.javaStr(qualname) + "()";
  }
}
