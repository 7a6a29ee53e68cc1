package org.krait.stdlib._ast;

import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PyType;

/** A node of a syntax tree; its fields are ordinary attributes. */
final class PyAstNode extends PyPlainObject {
  PyAstNode(PyType type) {
    super(type);
  }
}
