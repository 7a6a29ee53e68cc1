package org.krait.stdlib._codecs;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.codec.CodingFailure;
import org.krait.runtime.codec.ErrorHandlers;
import org.krait.runtime.codec.Replacement;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyTuple;

/** A built-in error handler as a function that Python code can call with the exception. */
@PyTypeSpec(name = "builtin_function_or_method", instantiable = false, subclassable = false)
final class ErrorHandlerFunction implements PyCallable {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(ErrorHandlerFunction.class);

  private final String name;

  ErrorHandlerFunction(String name) {
    this.name = name;
  }

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    if (args.length != 1 || names.length > 0) {
      throw Errors.typeError(
          name + "_errors() takes exactly one argument (" + args.length + " given)");
    }
    return handle(args[0]);
  }

  private Object handle(Object exception) {
    if (name.equals("strict")) {
      if (exception instanceof PyBaseException e) {
        throw new PyException(e);
      }
      throw Errors.typeError("codec must pass exception instance");
    }
    CodingFailure failure = CodingFailure.of(exception);
    Replacement r = handle(failure, exception);
    Object put = r.text() != null ? r.text() : PyBytes.of(r.bytes());
    return new PyTuple(put, (long) r.resume());
  }

  private Replacement handle(CodingFailure failure, Object exception) {
    try {
      return ErrorHandlers.handle(name, failure);
    } catch (PyException e) {
      throw e.typeName() != null && e.typeName().startsWith("Unicode")
          ? new PyException(exception)
          : e;
    }
  }

  @PyMethod("(self, /)")
  String __repr__() {
    return "<built-in function " + name + "_errors>";
  }
}
