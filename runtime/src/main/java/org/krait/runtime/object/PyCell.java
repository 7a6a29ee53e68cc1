package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The box of one captured variable: functions that share the variable share the cell.
 *
 * <p>What compiled code counts or sums up in a cell stands there as a JVM number, so that no object
 * is made at each step: then the contents are a mark that says which number is the value.
 */
public final class PyCell implements PyObject {
  /** The contents while the value is {@link #integer}. */
  public static final Object INT = new Object();

  /** The contents while the value is {@link #real}. */
  public static final Object FLOAT = new Object();

  private @Nullable Object contents;
  private long integer;
  private double real;

  public PyCell() {}

  public PyCell(@Nullable Object contents) {
    this.contents = contents;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CELL;
  }

  /** The variable's value, or null while it is unbound. */
  public @Nullable Object get() {
    Object c = contents;
    if (c == INT) {
      return integer;
    }
    return c == FLOAT ? (Object) real : c;
  }

  /** Binds the variable; null unbinds it. */
  public void set(@Nullable Object value) {
    contents = value;
  }

  /** The value as {@link #get} has it, or the mark of a number. */
  public @Nullable Object contents() {
    return contents;
  }

  /** The int that is the value if the contents are {@link #INT}. */
  public long integer() {
    return integer;
  }

  /** The float that is the value if the contents are {@link #FLOAT}. */
  public double real() {
    return real;
  }

  /** Binds the variable to an int. Who sees the mark sees an int of this cell. */
  public void setInteger(long value) {
    integer = value;
    mark(INT);
  }

  /** Binds the variable to a float. */
  public void setReal(double value) {
    real = value;
    mark(FLOAT);
  }

  private void mark(Object form) {
    if (contents != form) {
      VarHandle.storeStoreFence();
      contents = form;
    }
  }
}
