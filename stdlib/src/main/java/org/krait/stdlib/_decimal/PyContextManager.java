package org.krait.stdlib._decimal;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;

/** What {@code localcontext()} returns: sets a context and restores the one before it. */
@PyTypeSpec(name = "ContextManager", module = "decimal", subclassable = false, instantiable = false)
public final class PyContextManager extends PyInstance {
  private final PyDecimalContext local;
  private final PyDecimalContext global;

  PyContextManager(PyDecimalContext local, PyDecimalContext global) {
    super(PyType.builtin(PyContextManager.class));
    this.local = local;
    this.global = global;
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __enter__() {
    DecimalState.current().setContext(local);
    return local;
  }

  @PyMethod(value = "(self, /, *args)", doc = "")
  boolean __exit__(Object[] args) {
    DecimalState.current().setContext(global);
    return false;
  }
}
