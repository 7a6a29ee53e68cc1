package org.krait.compiler;

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
final class LoopBody extends ActivationBody {
  private static final MethodTypeDesc TYPE =
      MethodTypeDesc.of(
          RuntimeAbi.OBJECT,
          RuntimeAbi.CODE_ACTIVATION,
          RuntimeAbi.OBJECTS,
          RuntimeAbi.PY_CELLS,
          RuntimeAbi.OBJECT,
          RuntimeAbi.OBJECT,
          RuntimeAbi.THREAD_STATE);

  LoopBody(Code source, CoreStmt loop, ClassDesc name, Layout layout, int failingGuard) {
    super(source, loop, name, layout, TYPE, failingGuard);
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
  void prologue(Emitter e) {
    takeOver(e);
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
}
