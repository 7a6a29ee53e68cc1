package org.krait.runtime.object;

/**
 * An object that Java code can call at once, without a look at its type.
 *
 * <p>The fixed forms take positional arguments. The general form takes all arguments in one array,
 * the last {@code names.length} of them by keyword (CPython's vectorcall).
 */
public interface PyCallable extends PyObject {
  String[] NO_NAMES = {};
  Object[] NO_ARGS = {};

  /** Calls with any arguments; {@code names} names the last of them. Arrays are not kept. */
  Object call(Object[] args, String[] names);

  default Object call() {
    return call(NO_ARGS, NO_NAMES);
  }

  default Object call(Object a) {
    return call(new Object[] {a}, NO_NAMES);
  }

  default Object call(Object a, Object b) {
    return call(new Object[] {a, b}, NO_NAMES);
  }

  default Object call(Object a, Object b, Object c) {
    return call(new Object[] {a, b, c}, NO_NAMES);
  }

  default Object call(Object a, Object b, Object c, Object d) {
    return call(new Object[] {a, b, c, d}, NO_NAMES);
  }

  /**
   * Whether the object, found on a type, takes the instance as its first argument (a function or
   * method descriptor): then {@code x.name(a)} is {@code call(x, a)} and no bound method is made.
   */
  default boolean bindsInstance() {
    return false;
  }
}
