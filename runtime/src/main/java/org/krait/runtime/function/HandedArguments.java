package org.krait.runtime.function;

import java.util.Arrays;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** The array of arguments, the last of them named, of a call that hands {@code **kwargs} on. */
public final class HandedArguments {
  private HandedArguments() {}

  /**
   * Whether a call's names all go to {@code **kwargs}, and its other arguments to the positional
   * parameters and {@code *args}, of a function without keyword-only parameters.
   */
  public static boolean fit(Object callee, Object[] args, String[] names) {
    CodeHeading heading = ((PyFunction) callee).code().heading();
    int given = args.length - names.length;
    if (given < heading.argCount()
        || given > heading.argCount() && !heading.has(CodeHeading.VARARGS)) {
      return false;
    }
    for (String name : names) {
      if (ArgumentBinding.parameter(heading, name) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** What {@code *args} holds after so many positional parameters. */
  public static PyTuple tuple(Object[] args, String[] names, int from) {
    int given = args.length - names.length;
    return given == from ? PyTuple.EMPTY : PyTuple.of(Arrays.copyOfRange(args, from, given));
  }

  /** What {@code **kwargs} holds. */
  public static PyDict dict(Object[] args, String[] names) {
    return PyDict.of(names, args, args.length - names.length);
  }

  /** The arguments of a call: its own ones, then a part of those handed on. */
  public static Object[] array(Object[] own, Object[] args, int from, int to) {
    if (own.length == from && to == args.length && from == 0) {
      return args;
    }
    Object[] all = Arrays.copyOf(own, own.length + to - from);
    System.arraycopy(args, from, all, own.length, to - from);
    return all;
  }
}
