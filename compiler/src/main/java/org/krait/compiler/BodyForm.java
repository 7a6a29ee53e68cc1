package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.DisplayAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.Code;

/**
 * What a function's body is given. The common form takes the function and all parameters. Others,
 * of functions that hand arguments on ({@link HandedOn}), take what {@code *args} and {@code
 * **kwargs} would hold before the function: so many arguments, or the call's array of arguments and
 * names. Of the two they take none but a dict that is used, and that is empty.
 */
final class BodyForm {
  private static final int NAMED = -1;

  private final Code source;
  private final @Nullable HandedOn handed;
  private final int count;

  private BodyForm(Code source, @Nullable HandedOn handed, int count) {
    this.source = source;
    this.handed = handed;
    this.count = count;
  }

  /** The form with all parameters. */
  static BodyForm common(Code source) {
    return new BodyForm(source, null, 0);
  }

  /** The form with so many arguments for {@code *args}, and no keywords for {@code **kwargs}. */
  static BodyForm counted(Code source, HandedOn handed, int count) {
    return new BodyForm(source, handed, count);
  }

  /** The form with the array of arguments and the names of the last of them. */
  static BodyForm named(Code source, HandedOn handed) {
    return new BodyForm(source, handed, NAMED);
  }

  /** What the function hands on, or null in the common form. */
  @Nullable HandedOn handed() {
    return handed;
  }

  boolean isNamed() {
    return count == NAMED;
  }

  /** How many JVM parameters stand before the function. */
  int before() {
    return isNamed() ? 2 : count;
  }

  /** How many of the parameters the body is given in their slots, the first ones. */
  int given() {
    return handed == null ? source.parameterCount() : plainParameters();
  }

  private int plainParameters() {
    return source.argCount() + source.keywordOnlyCount();
  }

  /** Whether the body is given a dict, which is empty, after those parameters. */
  boolean takesDict() {
    return handed != null && handed.makesDict();
  }

  MethodTypeDesc type() {
    List<ClassDesc> types = new ArrayList<>();
    if (isNamed()) {
      types.add(RuntimeAbi.OBJECTS);
      types.add(RuntimeAbi.STRINGS);
    }
    for (int i = 0; i < count; i++) {
      types.add(RuntimeAbi.OBJECT);
    }
    types.add(RuntimeAbi.PY_FUNCTION);
    for (int i = 0; i < given() + (takesDict() ? 1 : 0); i++) {
      types.add(RuntimeAbi.OBJECT);
    }
    return MethodTypeDesc.of(RuntimeAbi.OBJECT, types);
  }

  /** The JVM locals of the arguments for {@code *args} that are given one by one. */
  int[] items() {
    int[] locals = new int[Math.max(0, count)];
    for (int i = 0; i < locals.length; i++) {
      locals[i] = i;
    }
    return locals;
  }

  /** Whether a slot's local is empty as long as nobody looks at the variable. */
  boolean isUnmade(int slot) {
    return handed != null
        && (slot == handed.args() && !handed.makesTuple()
            || slot == handed.keywords() && !handed.makesDict());
  }

  /** Pushes what the variable of such a slot holds. */
  void make(CodeBuilder code, int slot) {
    if (slot == handed.args()) {
      makeTuple(code);
    } else if (isNamed()) {
      code.aload(0).aload(1);
      CallAbi.HANDED_DICT.call(code);
    } else {
      code.new_(RuntimeAbi.PY_DICT).dup();
      DisplayAbi.NEW_DICT.call(code);
    }
  }

  /** Pushes the tuple of {@code *args}. */
  void makeTuple(CodeBuilder code) {
    if (isNamed()) {
      code.aload(0).aload(1).loadConstant(source.argCount());
      CallAbi.HANDED_TUPLE.call(code);
    } else if (count == 0) {
      code.getstatic(RuntimeAbi.PY_TUPLE, "EMPTY", RuntimeAbi.PY_TUPLE);
    } else {
      code.loadConstant(count).anewarray(RuntimeAbi.OBJECT);
      for (int i = 0; i < count; i++) {
        code.dup().loadConstant(i).aload(i).aastore();
      }
      DisplayAbi.TUPLE.call(code);
    }
  }
}
