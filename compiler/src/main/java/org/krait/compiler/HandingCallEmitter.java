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
  private final MethodCallEmitter methods;
  private final BodyForm form;

  HandingCallEmitter(Emitter e, CallEmitter calls, MethodCallEmitter methods) {
    this.e = e;
    this.code = e.code;
    this.calls = calls;
    this.methods = methods;
    this.form = e.form;
  }

  /** Whether the call is one that hands on here. */
  boolean handles(CoreExpr.CallParts node) {
    return form.handed() != null && form.handed().contains(node);
  }

  Kind call(CoreExpr.CallParts node) {
    int mark = e.layout.mark();
    MethodCallEmitter.Found found =
        switch (node.function()) {
          case CoreExpr.Attribute a -> methods.find(a.value(), a.name(), a.position());
          case CoreExpr.SuperAttribute a -> methods.findSuper(a.target(), a.name(), a.position());
          default -> null;
        };
    int callee = found == null ? e.store(node.function())[0] : found.callee();
    Arguments args = evaluate(node);
    e.at(node.position());
    if (found == null) {
      finish(callee, args);
    } else {
      Label bound = code.newLabel();
      Label end = code.newLabel();
      code.aload(found.method()).ifnull(bound);
      finish(found.method(), args.after(found.object()));
      code.goto_(end).labelBinding(bound);
      finish(callee, args);
      code.labelBinding(end);
    }
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /**
   * The arguments of a call, in locals.
   *
   * @param values those there are one by one; the last ones have names
   * @param dict a dict of further ones, or -1
   * @param starred whether those that {@code *args} would hold follow from the array
   * @param doubled whether those that {@code **kwargs} would hold follow
   */
  private record Arguments(
      List<Integer> values, List<String> names, int dict, boolean starred, boolean doubled) {
    Arguments after(int first) {
      List<Integer> all = new ArrayList<>(values);
      all.addFirst(first);
      return new Arguments(all, names, dict, starred, doubled);
    }

    int[] locals() {
      return values.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private Arguments evaluate(CoreExpr.CallParts node) {
    List<Integer> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int dict = -1;
    boolean starred = false;
    boolean doubled = false;
    for (Argument arg : node.args()) {
      switch (arg.kind()) {
        case STAR -> {
          starred = true;
          for (int item : form.items()) {
            values.add(item);
          }
        }
        case DOUBLE_STAR -> {
          doubled = true;
          dict = form.takesDict() ? e.store(arg.value())[0] : -1;
        }
        default -> {
          values.add(e.store(arg.value())[0]);
          if (arg.name() != null) {
            names.add(arg.name());
          }
        }
      }
    }
    return new Arguments(values, names, dict, starred, doubled);
  }

  private void finish(int callee, Arguments args) {
    if (form.isNamed()) {
      callWithArray(callee, args);
    } else if (args.dict >= 0) {
      callWithDict(callee, args);
    } else {
      calls.callAnyNamed(callee, args.locals(), args.names.toArray(String[]::new));
    }
  }

  /** Calls with a dict of keywords that the function may have put something into. */
  private void callWithDict(int callee, Arguments args) {
    Label some = code.newLabel();
    Label end = code.newLabel();
    code.aload(args.dict);
    CallAbi.STAR_IS_EMPTY.call(code);
    code.ifeq(some);
    calls.callAny(callee, args.locals());
    code.goto_(end).labelBinding(some).aload(callee);
    e.pushArrayOf(args.locals());
    code.aload(args.dict).checkcast(RuntimeAbi.PY_DICT);
    CallAbi.STAR_CALL_DICT.call(code);
    code.labelBinding(end);
  }

  /** Calls with what is left of the caller's array, behind the call's own arguments. */
  private void callWithArray(int callee, Arguments args) {
    int mark = e.layout.mark();
    int array = e.layout.scratch();
    e.pushArrayOf(args.locals());
    code.aload(0);
    if (args.starred) {
      code.loadConstant(e.source.argCount());
    } else {
      pushGiven();
    }
    if (args.doubled) {
      code.aload(0).arraylength();
    } else {
      pushGiven();
    }
    CallAbi.HANDED_ARRAY.call(code);
    code.astore(array);
    calls.callArray(callee, array, () -> pushNames(args));
    e.layout.release(mark);
  }

  private void pushNames(Arguments args) {
    if (args.doubled) {
      code.aload(1);
    } else {
      calls.pushNames(new String[0]);
    }
  }

  /** Pushes how many of the arguments in the array have no names. */
  private void pushGiven() {
    code.aload(0).arraylength().aload(1).arraylength().isub();
  }
}
