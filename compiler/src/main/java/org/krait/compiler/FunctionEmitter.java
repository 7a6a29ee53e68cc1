package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.CoreExpr;

/** The making of functions and classes, and imports. */
final class FunctionEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  FunctionEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  Kind make(CoreExpr.MakeFunction node) {
    int mark = e.layout.mark();
    int[] parts = e.store(node.defaults(), node.keywordDefaults(), node.annotate());
    code.new_(RuntimeAbi.PY_FUNCTION).dup();
    e.fields.pushConstant(code, node.code(), RuntimeAbi.PY_CODE);
    code.aload(e.layout.function);
    CallAbi.GLOBALS.call(code);
    code.aload(e.layout.function);
    CallAbi.BUILTINS.call(code);
    pushCells(node.closure());
    CallAbi.NEW_FUNCTION.call(code);
    set(node.defaults(), parts[0], RuntimeAbi.PY_TUPLE, CallAbi.SET_DEFAULTS);
    set(node.keywordDefaults(), parts[1], RuntimeAbi.PY_DICT, CallAbi.SET_KEYWORD_DEFAULTS);
    set(node.annotate(), parts[2], RuntimeAbi.OBJECT, CallAbi.SET_ANNOTATE);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  private void pushCells(int[] closure) {
    if (closure.length == 0) {
      code.getstatic(RuntimeAbi.PY_FUNCTION, "NO_CELLS", RuntimeAbi.PY_CELLS);
      return;
    }
    code.loadConstant(closure.length).anewarray(RuntimeAbi.PY_CELL);
    for (int i = 0; i < closure.length; i++) {
      code.dup().loadConstant(i).aload(e.layout.cell(closure[i])).aastore();
    }
  }

  /** Gives the function on the stack one of its parts, if there is such a part. */
  private void set(@Nullable CoreExpr part, int local, ClassDesc type, RuntimeMethod setter) {
    if (part != null) {
      code.dup().aload(local).checkcast(type);
      setter.call(code);
    }
  }

  Kind buildClass(CoreExpr.BuildClass node) {
    e.at(node.position());
    code.aload(e.layout.function);
    CallAbi.BUILD_CLASS.call(code);
    return Kind.OBJECT;
  }

  Kind importName(CoreExpr.ImportName node) {
    int mark = e.layout.mark();
    int[] names = e.store(node.fromList());
    e.at(node.position());
    code.aload(e.layout.function);
    if (e.layout.form == Layout.Form.LOOP) {
      code.aload(Layout.LOOP_NAMESPACE);
    } else {
      code.aconst_null();
    }
    code.loadConstant(node.name()).aload(names[0]).loadConstant((long) node.level());
    CallAbi.IMPORT_NAME.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  Kind importFrom(CoreExpr.ImportFrom node) {
    int mark = e.layout.mark();
    int[] module = e.store(node.module());
    e.at(node.position());
    code.aload(e.layout.thread);
    FrameAbi.THREAD_INTERPRETER.call(code);
    code.aload(module[0]).loadConstant(node.name());
    CallAbi.IMPORT_FROM.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }
}
