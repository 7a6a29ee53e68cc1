package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreStmt;

/** {@code raise}. */
final class RaiseEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  RaiseEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  boolean raise(CoreStmt.Raise node) {
    if (node.exception() == null) {
      e.at(node.position());
      code.aload(e.layout.thread);
      FrameAbi.HANDLED.call(code);
    } else {
      int mark = e.layout.mark();
      int[] parts = e.store(node.exception(), node.cause());
      e.at(node.position());
      code.aload(parts[0]);
      if (node.cause() == null) {
        code.aconst_null();
      } else {
        code.aload(parts[1]);
      }
      FrameAbi.RAISE.call(code);
      code.athrow();
      e.layout.release(mark);
      return false;
    }
    throwAgain();
    return false;
  }

  /** Throws the exception in a temporary again as it is. */
  boolean again(int slot) {
    code.aload(e.layout.slot(slot)).checkcast(RuntimeAbi.PY_BASE_EXCEPTION);
    throwAgain();
    return false;
  }

  /** Throws the exception on the stack again, which gets no entry for this call. */
  private void throwAgain() {
    e.frames.store(code);
    code.aload(e.layout.frame);
    FrameAbi.AGAIN.call(code);
    code.athrow();
  }
}
