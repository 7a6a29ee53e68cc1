package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.DisplayAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeFlags;

/**
 * The forms of call that take up to four positional arguments: each puts defaults, {@code *args}
 * and {@code **kwargs} in their places and calls the body. What does not fit is left to the general
 * form, which binds any arguments and words the errors.
 */
final class CallEntries {
  private static final int MOST_FIXED = 4;

  private final Code source;
  private final FunctionBody body;
  private final @Nullable HandedOn handed;
  private final int positional;
  private final boolean variadic;

  CallEntries(Code source, FunctionBody body, @Nullable HandedOn handed) {
    this.source = source;
    this.body = body;
    this.handed = handed;
    this.positional = source.argCount();
    this.variadic = source.has(CodeFlags.CO_VARARGS);
  }

  void build(ClassBuilder builder) {
    FunctionBody called = body;
    for (int given = 0; given <= MOST_FIXED; given++) {
      int count = given;
      if (count <= positional || variadic) {
        FunctionBody form = formFor(count, builder, called);
        builder.withMethodBody(
            "call",
            CallAbi.call(count).type(),
            ClassFile.ACC_PUBLIC,
            code -> entry(code, count, form));
        called = form;
      }
    }
    if (handed != null && source.keywordOnlyCount() == 0 && handed.handsOnNames()) {
      FunctionBody named = body.write(builder, BodyForm.named(source, handed));
      builder.withMethodBody(
          "call", CallAbi.CALL_ANY.type(), ClassFile.ACC_PUBLIC, code -> namedEntry(code, named));
      builder.withMethodBody(
          CallAbi.TAKES_NAMES.name(),
          CallAbi.TAKES_NAMES.type(),
          ClassFile.ACC_PUBLIC,
          code -> code.iconst_1().ireturn());
    } else if (!source.has(CodeFlags.CO_VARKEYWORDS) && source.keywordOnlyCount() == 0) {
      builder.withMethodBody(
          "call", CallAbi.CALL_ANY.type(), ClassFile.ACC_PUBLIC, this::arrayEntry);
    }
  }

  /** The body for so many positional arguments, where the last one was for one less. */
  private FunctionBody formFor(int given, ClassBuilder builder, FunctionBody last) {
    if (handed == null || given > 0 && given <= positional) {
      return last;
    }
    int count = Math.max(0, given - positional);
    return body.write(builder, BodyForm.counted(source, handed, count));
  }

  /** The general form, which hands arguments and names on if no parameter has such a name. */
  private void namedEntry(CodeBuilder code, FunctionBody named) {
    Label general = code.newLabel();
    code.aload(1).aload(2).aload(3);
    CallAbi.HANDED_FIT.call(code);
    code.ifeq(general).aload(2).aload(3).aload(1).checkcast(RuntimeAbi.PY_FUNCTION);
    for (int i = 0; i < positional; i++) {
      GeneratedBody.pushItem(code, 2, i);
    }
    named.callBody(code);
    callSuper(code, general);
  }

  /** The general form, which binds positional arguments alone itself if there are enough. */
  private void arrayEntry(CodeBuilder code) {
    Label general = code.newLabel();
    code.aload(3).arraylength().ifne(general);
    code.aload(2).arraylength().loadConstant(positional);
    if (variadic) {
      code.if_icmplt(general);
    } else {
      code.if_icmpne(general);
    }
    code.aload(1).checkcast(RuntimeAbi.PY_FUNCTION);
    for (int i = 0; i < positional; i++) {
      GeneratedBody.pushItem(code, 2, i);
    }
    if (variadic) {
      code.aload(2).loadConstant(positional);
      CallAbi.REST.call(code);
    }
    body.callBody(code);
    callSuper(code, general);
  }

  private static void callSuper(CodeBuilder code, Label general) {
    code.labelBinding(general).aload(0).aload(1).aload(2).aload(3);
    RuntimeMethod form = CallAbi.CALL_ANY;
    code.invokespecial(RuntimeAbi.COMPILED_EXECUTABLE, form.name(), form.type()).areturn();
  }

  private void entry(CodeBuilder code, int given, FunctionBody called) {
    int missing = Math.max(0, positional - given);
    if (missing > 0 || source.keywordOnlyCount() > 0) {
      Label general = code.newLabel();
      Label go = code.newLabel();
      if (missing > 0) {
        findDefaults(code, given, missing, general);
      }
      for (int i = 0; i < source.keywordOnlyCount(); i++) {
        findKeywordDefault(code, given, i, general);
      }
      code.goto_(go);
      callGeneral(code, given, general);
      code.labelBinding(go);
    }
    for (int i = 0; i < called.form.before(); i++) {
      code.aload(2 + positional + i);
    }
    code.aload(1).checkcast(RuntimeAbi.PY_FUNCTION);
    for (int i = 0; i < Math.min(given, positional); i++) {
      code.aload(2 + i);
    }
    for (int i = 0; i < missing; i++) {
      pushDefault(code, given, missing - i);
    }
    for (int i = 0; i < source.keywordOnlyCount(); i++) {
      code.aload(keywordLocal(given, i));
    }
    boolean common = called.form.handed() == null;
    if (variadic && common) {
      pushRest(code, given);
    }
    if (source.has(CodeFlags.CO_VARKEYWORDS) && (common || called.form.takesDict())) {
      code.new_(RuntimeAbi.PY_DICT).dup();
      DisplayAbi.NEW_DICT.call(code);
    }
    called.callBody(code);
  }

  private static int defaultsLocal(int given) {
    return 2 + given;
  }

  private static int keywordLocal(int given, int i) {
    return 3 + given + i;
  }

  /** Leaves the defaults in a local; goes to {@code general} without enough of them. */
  private static void findDefaults(CodeBuilder code, int given, int missing, Label general) {
    int defaults = defaultsLocal(given);
    code.aload(1).checkcast(RuntimeAbi.PY_FUNCTION);
    CallAbi.FUNCTION_DEFAULTS.call(code);
    code.dup().astore(defaults).ifnull(general);
    code.aload(defaults);
    DisplayAbi.TUPLE_SIZE.call(code);
    code.loadConstant(missing).if_icmplt(general);
  }

  /** Leaves the default of a keyword-only parameter in a local; without it to {@code general}. */
  private void findKeywordDefault(CodeBuilder code, int given, int i, Label general) {
    code.aload(1).checkcast(RuntimeAbi.PY_FUNCTION);
    code.loadConstant(source.varNames()[positional + i]).loadConstant(i);
    CallAbi.KEYWORD_DEFAULT.call(code);
    code.dup().astore(keywordLocal(given, i)).ifnull(general);
  }

  /** The form that binds any arguments and words the errors. */
  private static void callGeneral(CodeBuilder code, int given, Label general) {
    code.labelBinding(general).aload(0).aload(1);
    for (int i = 0; i < given; i++) {
      code.aload(2 + i);
    }
    RuntimeMethod form = CallAbi.call(given);
    code.invokespecial(RuntimeAbi.COMPILED_EXECUTABLE, form.name(), form.type()).areturn();
  }

  /** Pushes the default that is {@code fromEnd} before the end of all. */
  private static void pushDefault(CodeBuilder code, int given, int fromEnd) {
    int defaults = defaultsLocal(given);
    code.aload(defaults).aload(defaults);
    DisplayAbi.TUPLE_SIZE.call(code);
    code.loadConstant(fromEnd).isub();
    DisplayAbi.TUPLE_GET.call(code);
  }

  private void pushRest(CodeBuilder code, int given) {
    if (given <= positional) {
      code.getstatic(RuntimeAbi.PY_TUPLE, "EMPTY", RuntimeAbi.PY_TUPLE);
      return;
    }
    code.loadConstant(given - positional).anewarray(RuntimeAbi.OBJECT);
    for (int i = positional; i < given; i++) {
      code.dup().loadConstant(i - positional).aload(2 + i).aastore();
    }
    DisplayAbi.TUPLE.call(code);
  }
}
