package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/**
 * The TypeError of a method that takes no such arguments. It names the type that declares the
 * method; where the method was called bound, the type of the instance.
 */
// CPython: object.c _PyObject_FunctionStr, methodobject.c meth_get__qualname__
final class ArgumentMismatch extends PyException {
  private static final long serialVersionUID = 1;

  private final transient Member member;
  private final transient @Nullable Object self;
  private final String complaint;

  ArgumentMismatch(Parameters p, @Nullable Object self, String complaint) {
    super("TypeError", p.binding().name() + "." + p.member().name() + "()" + complaint);
    this.member = p.member();
    this.self = self;
    this.complaint = complaint;
  }

  /** The error where a function was called, which may have called others. */
  PyException of(PyBuiltinFunction called) {
    if (called.descriptor() == null || called.member() != member || called.self() != self) {
      return this;
    }
    String subject = self instanceof PyModule ? "" : owner(self).qualname() + ".";
    return Errors.typeError(subject + member.name() + "()" + complaint);
  }

  private static PyType owner(@Nullable Object self) {
    return self instanceof PyType type ? type : Types.of(self);
  }
}
