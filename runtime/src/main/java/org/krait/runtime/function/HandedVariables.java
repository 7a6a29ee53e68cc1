package org.krait.runtime.function;

import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/**
 * {@code *args} and {@code **kwargs} of a body that is not given them but what they would hold:
 * before the function, so many arguments, or an array of arguments and names ({@code
 * compiler.BodyForm}).
 */
final class HandedVariables {
  private final CodeHeading heading;
  private final int before;
  private final boolean named;
  private final boolean takesDict;

  private HandedVariables(CodeHeading heading, int before, boolean named, boolean takesDict) {
    this.heading = heading;
    this.before = before;
    this.named = named;
    this.takesDict = takesDict;
  }

  /** Those of the JVM's frame of a body, or null if it is given all parameters. */
  static @Nullable HandedVariables of(StackFrame frame, CodeHeading heading) {
    List<Class<?>> types = frame.getMethodType().parameterList();
    int before = types.indexOf(PyFunction.class);
    int given = types.size() - before - 1;
    if (before == 0 && given == heading.parameterCount()) {
      return null;
    }
    boolean takesDict = given > heading.argCount() + heading.keywordOnlyCount();
    return new HandedVariables(heading, before, types.get(0) == Object[].class, takesDict);
  }

  /** How many JVM locals stand before the function. */
  int before() {
    return before;
  }

  /** Whether a slot is that of one of the two. */
  boolean isOneOf(int slot) {
    return slot >= heading.argCount() + heading.keywordOnlyCount()
        && slot < heading.parameterCount();
  }

  /** The value, made from the locals; null if the JVM does not show them. */
  @Nullable Object value(int slot, Object[] locals) {
    boolean isDict = heading.has(CodeHeading.VARKEYWORDS) && slot == heading.parameterCount() - 1;
    for (int i = 0; i < before; i++) {
      if (locals[i] == null) {
        return null;
      }
    }
    if (named) {
      Object[] args = (Object[]) locals[0];
      String[] names = (String[]) locals[1];
      return isDict
          ? HandedArguments.dict(args, names)
          : HandedArguments.tuple(args, names, heading.argCount());
    }
    if (!isDict) {
      return PyTuple.of(Arrays.copyOf(locals, before));
    }
    return takesDict ? null : new PyDict();
  }
}
