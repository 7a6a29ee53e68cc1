package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * An instance of BaseException or of a subclass. The fields of the built-in subclasses (such as
 * {@code StopIteration.value}) are kept by number; the class that declares the type names them.
 */
public class PyBaseException extends PyInstance {
  private static final Object[] NO_FIELDS = {};

  private PyTuple args;
  private @Nullable Object traceback;
  private @Nullable Object cause;
  private @Nullable Object context;
  private boolean suppressContext;
  private Object[] fields = NO_FIELDS;

  public PyBaseException(PyType type, PyTuple args) {
    super(type);
    this.args = args;
  }

  public PyTuple args() {
    return args;
  }

  public void setArgs(PyTuple args) {
    this.args = args;
  }

  /** The innermost-last chain of traceback entries, or null. */
  public @Nullable Object traceback() {
    return traceback;
  }

  public void setTraceback(@Nullable Object traceback) {
    this.traceback = traceback;
  }

  public @Nullable Object cause() {
    return cause;
  }

  /** Sets {@code __cause__}, which also suppresses the context. */
  public void setCause(@Nullable Object cause) {
    this.cause = cause;
    this.suppressContext = true;
  }

  public @Nullable Object context() {
    return context;
  }

  public void setContext(@Nullable Object context) {
    this.context = context;
  }

  public boolean suppressContext() {
    return suppressContext;
  }

  public void setSuppressContext(boolean suppressContext) {
    this.suppressContext = suppressContext;
  }

  /** The value of a declared field, or null while it is unset. */
  public @Nullable Object field(int index) {
    return index < fields.length ? fields[index] : null;
  }

  public void setField(int index, @Nullable Object value) {
    if (index >= fields.length) {
      fields = java.util.Arrays.copyOf(fields, index + 1);
    }
    fields[index] = value;
  }
}
