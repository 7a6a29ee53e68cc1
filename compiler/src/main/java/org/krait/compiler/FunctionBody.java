package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.CellAbi;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.Code;

/** The class of a function: its parameters are parameters of the body. */
final class FunctionBody extends GeneratedBody {
  private final VariableKinds kinds;
  private final int failingGuard;

  FunctionBody(Code source, ClassDesc name, VariableKinds kinds, BodyForm form, int failingGuard) {
    super(
        source,
        source.body().statement(),
        name,
        new Layout(Layout.Form.FUNCTION, form.before(), source, source.body(), kinds),
        form,
        failingGuard);
    this.kinds = kinds;
    this.failingGuard = failingGuard;
  }

  @Override
  ClassDesc superclass() {
    return RuntimeAbi.COMPILED_EXECUTABLE;
  }

  @Override
  RuntimeMethod superConstructor() {
    return FrameAbi.EXECUTABLE_INIT;
  }

  @Override
  MethodTypeDesc type() {
    return form.type();
  }

  @Override
  void prologue(Emitter e) {
    settle(e.code);
    enter(e);
    CodeBuilder code = e.code;
    code.aconst_null().astore(layout.frame);
    code.loadConstant(-1).istore(layout.position);
    code.aconst_null().astore(layout.result);
    for (int i = 0; i < layout.slotCount; i++) {
      if (layout.kind(i).isNumber()) {
        e.operands.zero(layout.pair(i));
      }
      if (i < form.given()) {
        parameter(e, i);
      } else if (i >= source.parameterCount() || form.isUnmade(i)) {
        SlotEmitter.unbind(code, layout, i);
      } else {
        parameter(e, i);
      }
    }
    cells(e);
  }

  /** Brings the tuple and the dict that the body uses, if it is not given both, to their slots. */
  private void settle(CodeBuilder code) {
    if (form.takesDict()) {
      code.aload(layout.slot(form.given())).astore(layout.slot(form.handed().keywords()));
    }
    if (form.handed() != null && form.handed().makesTuple()) {
      form.makeTuple(code);
      code.astore(layout.slot(form.handed().args()));
    }
  }

  /** Counts the call; whatever is out of the ordinary is left to the runtime. */
  private void enter(Emitter e) {
    CodeBuilder code = e.code;
    Label go = code.newLabel();
    FrameAbi.CURRENT_THREAD.call(code);
    code.dup().astore(layout.thread).dup();
    code.getfield(RuntimeAbi.THREAD_STATE, "depth", RuntimeAbi.INT).dup().istore(layout.depth);
    code.iconst_1().iadd().dup_x1().putfield(RuntimeAbi.THREAD_STATE, "depth", RuntimeAbi.INT);
    code.aload(layout.thread).getfield(RuntimeAbi.THREAD_STATE, "limit", RuntimeAbi.INT);
    code.if_icmple(go).aload(layout.thread).aload(layout.function);
    e.fields.pushOriginField(code);
    pushParameters(code);
    FrameAbi.ENTER.call(code);
    code.dup().astore(layout.result).ifnull(go);
    code.aload(layout.result).areturn();
    code.labelBinding(go);
  }

  private void pushParameters(CodeBuilder code) {
    code.loadConstant(source.parameterCount()).anewarray(RuntimeAbi.OBJECT);
    for (int i = 0; i < source.parameterCount(); i++) {
      code.dup().loadConstant(i);
      if (form.isUnmade(i)) {
        form.make(code, i);
      } else {
        code.aload(layout.slot(i));
      }
      code.aastore();
    }
  }

  private void parameter(Emitter e, int slot) {
    if (layout.kind(slot).isNumber()) {
      e.code.aload(layout.slot(slot));
      e.operands.set(layout.pair(slot));
    }
    e.setBound(slot);
  }

  private void cells(Emitter e) {
    CodeBuilder code = e.code;
    for (int i = 0; i < layout.ownCells; i++) {
      int parameter = source.cellParameters()[i];
      code.new_(RuntimeAbi.PY_CELL).dup();
      if (parameter < 0) {
        CellAbi.NEW.call(code);
      } else {
        code.aload(layout.slot(parameter));
        CellAbi.NEW_OF.call(code);
        code.aconst_null().astore(layout.slot(parameter));
      }
      code.astore(layout.cell(i));
    }
    for (int i = layout.ownCells; i < layout.cellCount; i++) {
      code.aload(layout.function);
      CallAbi.CLOSURE.call(code);
      code.loadConstant(i - layout.ownCells).aaload().astore(layout.cell(i));
    }
  }

  @Override
  void body(Emitter e) {
    e.statement(statement);
    e.pushNone();
    e.code.astore(layout.result);
  }

  @Override
  void epilogue(Emitter e) {
    CodeBuilder code = e.code;
    countOff(code);
    if (hasFrame()) {
      Label none = code.newLabel();
      code.aload(layout.frame).ifnull(none);
      pushFrame(code);
      FrameAbi.RETURNED.call(code);
      code.labelBinding(none);
    }
    code.aload(layout.result).areturn();
  }

  @Override
  void unwind(Emitter e) {
    countOff(e.code);
  }

  private void countOff(CodeBuilder code) {
    code.aload(layout.thread).iload(layout.depth);
    code.putfield(RuntimeAbi.THREAD_STATE, "depth", RuntimeAbi.INT);
  }

  @Override
  void entries(ClassBuilder builder) {
    builder.withMethodBody(
        "run",
        MethodTypeDesc.of(RuntimeAbi.OBJECT, RuntimeAbi.PY_FUNCTION, RuntimeAbi.OBJECTS),
        ClassFile.ACC_PUBLIC,
        code -> {
          code.aload(1);
          for (int i = 0; i < source.parameterCount(); i++) {
            pushItem(code, 2, i);
          }
          callBody(code);
        });
    new CallEntries(source, this, HandedOn.of(source)).build(builder);
  }

  /** Writes another form of the body. */
  FunctionBody write(ClassBuilder builder, BodyForm other) {
    FunctionBody body = new FunctionBody(source, name, kinds, other, failingGuard);
    writeBeside(body, builder);
    return body;
  }
}
