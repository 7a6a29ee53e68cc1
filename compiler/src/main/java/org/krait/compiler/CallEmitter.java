package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CoreExpr;

/**
 * Calls of functions and classes. The call of the target stands in the generated code, so that the
 * JVM's profile of it tells which code runs there.
 */
final class CallEmitter {
  private static final int MOST_FIXED = 4;

  private final Emitter e;
  private final CodeBuilder code;

  CallEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  Kind call(CoreExpr.Call node) {
    int mark = e.layout.mark();
    int[] callee = e.store(node.function());
    int[] args = e.store(node.args());
    e.at(node.position());
    callAny(callee[0], args);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /** Calls the callee in a local with positional arguments in locals. */
  void callAny(int callee, int[] args) {
    pushTarget(callee);
    code.aload(callee);
    finish(args);
  }

  /**
   * Pushes what a call of the callee in a local runs. That of a Python function is fetched here,
   * not by the site, so that the JVM's profile of this very place tells whether there are others.
   */
  private void pushTarget(int callee) {
    Label other = code.newLabel();
    Label end = code.newLabel();
    code.aload(callee).instanceOf(RuntimeAbi.PY_FUNCTION).ifeq(other);
    code.aload(callee).checkcast(RuntimeAbi.PY_FUNCTION);
    CallAbi.FUNCTION_TARGET.call(code);
    code.goto_(end).labelBinding(other);
    e.fields.pushSite(code, CallAbi.NEW_CALL_SITE, null);
    code.aload(callee);
    CallAbi.SITE_TARGET.call(code);
    code.labelBinding(end);
  }

  /** Calls a method in a local, found unbound, with the receiver and arguments in locals. */
  void callUnbound(int method, int[] receiverAndArgs) {
    code.aload(method);
    CallAbi.TARGET.call(code);
    code.aload(method);
    finish(receiverAndArgs);
  }

  private void finish(int[] args) {
    if (args.length > MOST_FIXED) {
      e.pushArrayOf(args);
      pushNames(new String[0]);
      CallAbi.CALL_ANY.call(code);
      return;
    }
    for (int arg : args) {
      code.aload(arg);
    }
    CallAbi.call(args.length).call(code);
  }

  void pushNames(String[] names) {
    if (names.length == 0) {
      code.getstatic(RuntimeAbi.PY_CALLABLE, "NO_NAMES", RuntimeAbi.STRINGS);
    } else {
      e.fields.pushNames(code, names);
    }
  }

  Kind callKeywords(CoreExpr.CallKeywords node) {
    int mark = e.layout.mark();
    int[] callee = e.store(node.function());
    int[] args = e.store(node.args());
    e.at(node.position());
    callAnyNamed(callee[0], args, node.names());
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /** Calls the callee in a local, the last arguments by keyword. */
  void callAnyNamed(int callee, int[] args, String[] names) {
    if (names.length == 0) {
      callAny(callee, args);
      return;
    }
    int mark = e.layout.mark();
    int array = e.layout.scratch();
    e.pushArrayOf(args);
    code.astore(array);
    callArray(callee, array, () -> pushNames(names));
    e.layout.release(mark);
  }

  /** Calls the callee in a local with the array in another, whose last items have names. */
  void callArray(int callee, int array, Runnable names) {
    int mark = e.layout.mark();
    int slots = e.layout.scratch();
    String site = e.fields.addSite(CallAbi.NEW_KEYWORD_SITE, null);
    e.fields.push(code, site, CallAbi.KEYWORD_SITE);
    code.aload(callee).aload(array);
    names.run();
    CallAbi.KEYWORD_SLOTS.call(code);
    code.dup().astore(slots);
    Label other = code.newLabel();
    Label end = code.newLabel();
    code.ifnull(other);
    code.aload(callee).checkcast(RuntimeAbi.PY_FUNCTION).dup();
    CallAbi.KEYWORD_EXECUTABLE.call(code);
    code.swap().aload(slots);
    CallAbi.RUN.call(code);
    code.goto_(end).labelBinding(other);
    e.fields.push(code, site, CallAbi.KEYWORD_SITE);
    code.aload(callee);
    CallAbi.KEYWORD_TARGET.call(code);
    code.aload(callee).aload(array);
    names.run();
    CallAbi.CALL_ANY.call(code);
    code.labelBinding(end);
    e.layout.release(mark);
  }

  Kind callParts(CoreExpr.CallParts node) {
    return handsOn(node.args()) ? callStar(node) : callList(node);
  }

  /** Whether the arguments are one star, and perhaps one double star. */
  private static boolean handsOn(Argument[] args) {
    return args.length <= 2
        && args[0].kind() == Argument.Kind.STAR
        && (args.length == 1 || args[1].kind() == Argument.Kind.DOUBLE_STAR);
  }

  private Kind callStar(CoreExpr.CallParts node) {
    int mark = e.layout.mark();
    int callee = e.store(node.function())[0];
    int star = e.store(node.args()[0].value())[0];
    if (node.args().length == 1) {
      e.at(node.position());
      callStar(callee, star);
    } else {
      int keywords = e.store(node.args()[1].value())[0];
      Label some = code.newLabel();
      Label end = code.newLabel();
      e.at(node.position());
      code.aload(keywords);
      CallAbi.STAR_IS_EMPTY.call(code);
      code.ifeq(some);
      callStar(callee, star);
      code.goto_(end).labelBinding(some).aload(callee).aload(star).aload(keywords);
      CallAbi.STAR_CALL_BOTH.call(code);
      code.labelBinding(end);
    }
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  private void callStar(int callee, int star) {
    int target = e.layout.scratch();
    pushTarget(callee);
    code.dup().astore(target).aload(callee).aload(star).aload(callee).aload(target);
    CallAbi.STAR_ARGUMENTS.call(code);
    pushNames(new String[0]);
    CallAbi.CALL_ANY.call(code);
  }

  private Kind callList(CoreExpr.CallParts node) {
    int mark = e.layout.mark();
    int[] callee = e.store(node.function());
    int list = e.layout.scratch();
    code.new_(CallAbi.ARGUMENT_LIST).dup().aload(callee[0]);
    CallAbi.NEW_ARGUMENT_LIST.call(code);
    code.astore(list);
    boolean alone = isAlone(node.args());
    Argument last = node.args()[node.args().length - 1];
    boolean endsInDoubleStar = last.kind() == Argument.Kind.DOUBLE_STAR;
    for (Argument arg : node.args()) {
      int[] value = e.store(arg.value());
      e.at(node.position());
      code.aload(list);
      if (arg == last && endsInDoubleStar) {
        code.aload(value[0]);
        CallAbi.CALL_LIST_WITH.call(code);
      } else {
        add(arg, value[0], alone);
      }
    }
    if (!endsInDoubleStar) {
      e.at(node.position());
      code.aload(list);
      CallAbi.CALL_LIST.call(code);
    }
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  private static boolean isAlone(Argument[] args) {
    return args[0].kind() == Argument.Kind.STAR
        && (args.length == 1
            || args[1].kind() == Argument.Kind.KEYWORD
            || args[1].kind() == Argument.Kind.DOUBLE_STAR);
  }

  private void add(Argument arg, int value, boolean alone) {
    switch (arg.kind()) {
      case POSITIONAL -> {
        code.aload(value);
        CallAbi.ADD.call(code);
      }
      case STAR -> {
        code.aload(value).loadConstant(alone ? 1 : 0);
        CallAbi.ADD_STAR.call(code);
      }
      case KEYWORD -> {
        code.loadConstant(arg.name()).aload(value);
        CallAbi.ADD_KEYWORD.call(code);
      }
      case DOUBLE_STAR -> {
        code.aload(value);
        CallAbi.ADD_DOUBLE_STAR.call(code);
      }
    }
  }
}
