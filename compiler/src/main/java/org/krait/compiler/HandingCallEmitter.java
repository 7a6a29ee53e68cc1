package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CoreExpr;

/**
 * Calls that hand on {@code *args} and {@code **kwargs}, in bodies that are given what these would
 * hold: its arguments one by one, or in the array that the caller made.
 */
final class HandingCallEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final CallEmitter calls;
  private final BodyForm form;

  HandingCallEmitter(Emitter e, CallEmitter calls, BodyForm form) {
    this.e = e;
    this.code = e.code;
    this.calls = calls;
    this.form = form;
  }

  Kind call(CoreExpr.CallParts node) {
    int mark = e.layout.mark();
    int callee = e.store(node.function())[0];
    if (form.isNamed()) {
      callWithArray(node, callee);
    } else {
      callWithItems(node, callee);
    }
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  private void callWithItems(CoreExpr.CallParts node, int callee) {
    List<Integer> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int dict = -1;
    for (Argument arg : node.args()) {
      switch (arg.kind()) {
        case STAR -> {
          for (int item : form.items()) {
            values.add(item);
          }
        }
        case DOUBLE_STAR -> {
          if (form.takesDict()) {
            dict = e.store(arg.value())[0];
          }
        }
        default -> {
          values.add(e.store(arg.value())[0]);
          if (arg.name() != null) {
            names.add(arg.name());
          }
        }
      }
    }
    int[] locals = values.stream().mapToInt(Integer::intValue).toArray();
    e.at(node.position());
    if (dict >= 0) {
      callWithDict(callee, locals, dict);
    } else {
      calls.callAnyNamed(callee, locals, names.toArray(String[]::new));
    }
  }

  /** Calls with a dict of keywords that the function may have put something into. */
  private void callWithDict(int callee, int[] values, int dict) {
    Label some = code.newLabel();
    Label end = code.newLabel();
    code.aload(dict);
    CallAbi.STAR_IS_EMPTY.call(code);
    code.ifeq(some);
    calls.callAny(callee, values);
    code.goto_(end).labelBinding(some).aload(callee);
    e.pushArrayOf(values);
    code.aload(dict).checkcast(RuntimeAbi.PY_DICT);
    CallAbi.STAR_CALL_DICT.call(code);
    code.labelBinding(end);
  }

  /** Calls with what is left of the caller's array, behind the call's own arguments. */
  private void callWithArray(CoreExpr.CallParts node, int callee) {
    List<Integer> own = new ArrayList<>();
    boolean starred = false;
    boolean named = false;
    for (Argument arg : node.args()) {
      starred |= arg.kind() == Argument.Kind.STAR;
      named |= arg.kind() == Argument.Kind.DOUBLE_STAR;
      if (arg.kind() == Argument.Kind.POSITIONAL) {
        own.add(e.store(arg.value())[0]);
      }
    }
    e.at(node.position());
    calls.pushTarget(callee);
    code.aload(callee);
    e.pushArrayOf(own.stream().mapToInt(Integer::intValue).toArray());
    code.aload(0);
    if (starred) {
      code.loadConstant(e.source.argCount());
    } else {
      pushGiven();
    }
    if (named) {
      code.aload(0).arraylength();
    } else {
      pushGiven();
    }
    CallAbi.HANDED_ARRAY.call(code);
    if (named) {
      code.aload(1);
    } else {
      calls.pushNames(new String[0]);
    }
    CallAbi.CALL_ANY.call(code);
  }

  /** Pushes how many of the arguments in the array have no names. */
  private void pushGiven() {
    code.aload(0).arraylength().aload(1).arraylength().isub();
  }
}
