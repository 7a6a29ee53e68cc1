package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/**
 * The class of a hot loop: it takes the variables out of the interpreter's frame and puts them
 * back.
 */
final class LoopBody extends GeneratedBody {
  private static final MethodTypeDesc TYPE =
      MethodTypeDesc.of(
          RuntimeAbi.OBJECT,
          RuntimeAbi.CODE_ACTIVATION,
          RuntimeAbi.OBJECTS,
          RuntimeAbi.PY_CELLS,
          RuntimeAbi.OBJECT,
          RuntimeAbi.OBJECT,
          RuntimeAbi.THREAD_STATE);

  LoopBody(Code source, CoreStmt loop, ClassDesc name, Layout layout) {
    super(source, loop, name, layout);
  }

  @Override
  ClassDesc superclass() {
    return RuntimeAbi.COMPILED_LOOP;
  }

  @Override
  RuntimeMethod superConstructor() {
    return FrameAbi.LOOP_INIT;
  }

  @Override
  MethodTypeDesc type() {
    return TYPE;
  }

  @Override
  void prologue(Emitter e) {
    takeOver(e.code, layout);
  }

  /** Writes how what an activation has comes into the locals of a body; its slots are emptied. */
  static void takeOver(CodeBuilder code, Layout layout) {
    code.aload(Layout.ACTIVATION);
    code.getfield(RuntimeAbi.CODE_ACTIVATION, "function", RuntimeAbi.PY_FUNCTION);
    code.astore(layout.function);
    code.aload(Layout.ACTIVATION);
    code.getfield(RuntimeAbi.CODE_ACTIVATION, "position", RuntimeAbi.INT);
    code.istore(layout.position);
    code.aconst_null().astore(layout.result);
    for (int i = 0; i < layout.slotCount; i++) {
      pushItem(code, Layout.SLOTS, i);
      code.astore(layout.slot(i));
      code.aload(Layout.SLOTS).loadConstant(i).aconst_null().aastore();
    }
    for (int i = 0; i < layout.cellCount; i++) {
      pushItem(code, Layout.CELLS, i);
      code.astore(layout.cell(i));
    }
  }

  @Override
  void body(Emitter e) {
    CodeBuilder code = e.code;
    Label broken = code.newLabel();
    Label over = code.newLabel();
    LoopEmitter loops = new LoopEmitter(e);
    switch (statement) {
      case CoreStmt.While n -> loops.turn(n, broken, over);
      case CoreStmt.For n -> loops.turn(n, Layout.LOOP_ITERATOR, broken, over);
      default -> throw new IllegalArgumentException("no loop");
    }
    code.labelBinding(broken);
    code.getstatic(RuntimeAbi.COMPILED_LOOP, "BROKEN", RuntimeAbi.OBJECT);
    code.astore(layout.result).goto_(e.exits.end());
    code.labelBinding(over).aconst_null().astore(layout.result);
  }

  @Override
  void epilogue(Emitter e) {
    pushFrame(e.code);
    e.code.pop().aload(layout.result).areturn();
  }

  @Override
  void unwind(Emitter e) {}

  @Override
  void entries(ClassBuilder builder) {
    builder.withMethodBody(
        "run",
        TYPE,
        ClassFile.ACC_PUBLIC,
        code -> {
          for (int i = 0; i < TYPE.parameterCount(); i++) {
            code.aload(i + 1);
          }
          callBody(code);
        });
  }
}
