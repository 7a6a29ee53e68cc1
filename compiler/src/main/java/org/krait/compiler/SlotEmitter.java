package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.RuntimeAbi;

/** What is in the locals of a slot, as one object that is null if the slot has no value. */
final class SlotEmitter {
  private SlotEmitter() {}

  /** Pushes the value, or null. */
  static void push(CodeBuilder code, Layout layout, int slot) {
    code.aload(layout.slot(slot));
    if (layout.kind(slot) == Kind.LONG) {
      code.lload(layout.pair(slot).number());
      NumberAbi.SLOT_OF_LONG.call(code);
    } else if (layout.kind(slot) == Kind.DOUBLE) {
      code.dload(layout.pair(slot).number());
      NumberAbi.SLOT_OF_DOUBLE.call(code);
    }
  }

  /** Pops a value, or null. */
  static void set(Emitter e, int slot) {
    if (e.layout.kind(slot).isNumber()) {
      NumberAbi.HALF.call(e.code);
      e.operands.set(e.layout.pair(slot));
    } else {
      e.code.astore(e.layout.slot(slot));
    }
  }

  /** Takes the value away. */
  static void unbind(CodeBuilder code, Layout layout, int slot) {
    if (layout.kind(slot).isNumber()) {
      code.getstatic(NumberAbi.VARIABLE, "UNBOUND", RuntimeAbi.OBJECT);
    } else {
      code.aconst_null();
    }
    code.astore(layout.slot(slot));
  }
}
