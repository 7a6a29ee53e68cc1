package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;

/**
 * How the variables of a body come into its frame: a method of the generated class takes them all
 * and hands them on in arrays, so that each place that needs the frame stays short.
 */
final class FrameCapture {
  private static final String NAME = "$frame";

  private final ClassDesc owner;
  private final Layout layout;
  private final BodyForm form;
  private final TextVariables texts;
  private final MethodTypeDesc type;
  private boolean used;

  FrameCapture(ClassDesc owner, Layout layout, BodyForm form, TextVariables texts) {
    this.owner = owner;
    this.layout = layout;
    this.form = form;
    this.texts = texts;
    this.type = MethodTypeDesc.of(RuntimeAbi.CODE_ACTIVATION, parameters());
  }

  /** Whether the frame is an activation of the interpreter, which gets its slots back. */
  private boolean isActivation() {
    return layout.form != Layout.Form.FUNCTION;
  }

  private int slots() {
    return isActivation() ? layout.slotCount : layout.variableCount;
  }

  private int cells() {
    return isActivation() ? layout.ownCells : layout.cellCount;
  }

  private List<ClassDesc> parameters() {
    List<ClassDesc> types = new ArrayList<>();
    types.add(RuntimeAbi.CODE_ACTIVATION);
    types.add(isActivation() ? RuntimeAbi.OBJECTS : RuntimeAbi.PY_FUNCTION);
    types.add(RuntimeAbi.INT);
    for (int i = 0; i < slots(); i++) {
      types.add(RuntimeAbi.OBJECT);
    }
    for (int i = 0; i < cells(); i++) {
      types.add(RuntimeAbi.PY_CELL);
    }
    return types;
  }

  /** Whether the body may have a frame before it is left. */
  boolean isUsed() {
    return used;
  }

  /** How many arguments the method has. */
  int width() {
    return type.parameterCount();
  }

  /** Writes a call that leaves the frame on the stack, brought up to date. */
  void push(CodeBuilder code) {
    code.aload(layout.frame);
    code.aload(isActivation() ? Layout.SLOTS : layout.function);
    code.iload(layout.position);
    for (int i = 0; i < slots(); i++) {
      if (form.isUnmade(i)) {
        form.make(code, i);
      } else {
        SlotEmitter.push(code, layout, i);
        texts.read(code, i);
      }
    }
    for (int i = 0; i < cells(); i++) {
      code.aload(layout.cell(i));
    }
    code.invokestatic(owner, NAME, type);
  }

  /** Writes a call that brings the frame up to date and keeps it in its local. */
  void store(CodeBuilder code) {
    used = true;
    push(code);
    code.astore(layout.frame);
  }

  /** Writes how an activation of the interpreter gets its variables back before a suspension. */
  void save(CodeBuilder code) {
    code.aload(Layout.ACTIVATION).iload(layout.position);
    code.putfield(RuntimeAbi.CODE_ACTIVATION, "position", RuntimeAbi.INT);
    for (int i = 0; i < layout.slotCount; i++) {
      if (!layout.isSteady(i)) {
        code.aload(Layout.SLOTS).loadConstant(i);
        SlotEmitter.push(code, layout, i);
        texts.read(code, i);
        code.aastore();
      }
    }
    for (int i = 0; i < layout.ownCells; i++) {
      code.aload(Layout.CELLS).loadConstant(i).aload(layout.cell(i)).aastore();
    }
  }

  /** Writes the method. */
  void build(ClassBuilder builder) {
    builder.withMethodBody(
        NAME,
        type,
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        this::body);
  }

  private void body(CodeBuilder code) {
    code.aload(0);
    if (isActivation()) {
      code.iload(2).aload(1);
      pushArray(code, RuntimeAbi.OBJECT, 3, slots());
      pushArray(code, RuntimeAbi.PY_CELL, 3 + slots(), cells());
      FrameAbi.ACTIVATION.call(code);
    } else {
      code.aload(1).iload(2);
      pushArray(code, RuntimeAbi.OBJECT, 3, slots());
      pushArray(code, RuntimeAbi.PY_CELL, 3 + slots(), cells());
      FrameAbi.FRAME.call(code);
    }
    code.areturn();
  }

  private static void pushArray(CodeBuilder code, ClassDesc item, int first, int count) {
    code.loadConstant(count).anewarray(item);
    for (int i = 0; i < count; i++) {
      code.dup().loadConstant(i).aload(first + i).aastore();
    }
  }
}
