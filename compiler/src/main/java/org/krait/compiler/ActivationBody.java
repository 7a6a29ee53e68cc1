package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/** A body that goes on with an activation of the interpreter, and has its variables meanwhile. */
abstract class ActivationBody extends GeneratedBody {
  private final MethodTypeDesc type;

  ActivationBody(
      Code source,
      CoreStmt statement,
      ClassDesc name,
      Layout layout,
      MethodTypeDesc type,
      int failingGuard) {
    super(source, statement, name, layout, BodyForm.common(source), failingGuard);
    this.type = type;
  }

  @Override
  final MethodTypeDesc type() {
    return type;
  }

  /** Writes how what the activation has comes into the locals; slots that change are emptied. */
  final void takeOver(Emitter e) {
    CodeBuilder code = e.code;
    code.aload(Layout.ACTIVATION);
    code.getfield(RuntimeAbi.CODE_ACTIVATION, "function", RuntimeAbi.PY_FUNCTION);
    code.astore(layout.function);
    code.aload(Layout.ACTIVATION);
    code.getfield(RuntimeAbi.CODE_ACTIVATION, "position", RuntimeAbi.INT);
    code.istore(layout.position);
    code.aconst_null().astore(layout.result);
    for (int i = 0; i < layout.slotCount; i++) {
      if (layout.kind(i).isNumber()) {
        e.operands.zero(layout.pair(i));
      }
      pushItem(code, Layout.SLOTS, i);
      SlotEmitter.set(e, i);
      if (!layout.isSteady(i)) {
        code.aload(Layout.SLOTS).loadConstant(i).aconst_null().aastore();
      }
    }
    for (int i = 0; i < layout.cellCount; i++) {
      pushItem(code, Layout.CELLS, i);
      code.astore(layout.cell(i));
    }
  }

  @Override
  final void unwind(Emitter e) {}

  @Override
  void entries(ClassBuilder builder) {
    builder.withMethodBody(
        "run",
        type,
        ClassFile.ACC_PUBLIC,
        code -> {
          for (int i = 0; i < type.parameterCount(); i++) {
            code.aload(i + 1);
          }
          callBody(code);
        });
  }
}
