package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.OperationAbi;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Operator;

/**
 * The variables that begin as a str and are extended by {@code +=} in a loop: their JVM locals may
 * keep a text that grows in place, which every reader turns into the str.
 */
final class TextVariables {
  private final BitSet slots = new BitSet();

  /** Those of a part of a code's body, without variables that may become unbound. */
  TextVariables(Code source, CoreStmt part, BitSet unbindable) {
    BitSet begun = new BitSet();
    new CoreSearch(node -> note(node, begun)).finds(source.body().statement());
    if (!begun.isEmpty()) {
      new CoreSearch(this::noteExtendedIn).finds(part);
      slots.and(begun);
      slots.andNot(unbindable);
    }
  }

  private static boolean note(Object node, BitSet begun) {
    if (node instanceof CoreStmt.LocalSet n && isText(n.value())) {
      begun.set(n.slot());
    }
    return false;
  }

  /** Whether a value is a str for sure. */
  static boolean isText(CoreExpr value) {
    return value instanceof CoreExpr.Const c && c.value() instanceof String
        || value instanceof CoreExpr.JoinStrings;
  }

  private boolean noteExtendedIn(Object node) {
    if (node instanceof CoreStmt.While || node instanceof CoreStmt.For) {
      new CoreSearch(this::noteExtended).finds(node);
    }
    return false;
  }

  private boolean noteExtended(Object node) {
    if (node instanceof CoreStmt.LocalSet n && extension(n) != null) {
      slots.set(n.slot());
    }
    return false;
  }

  /** What {@code variable += value} adds, or null if the statement is something else. */
  private static CoreExpr.@Nullable InPlace extension(CoreStmt.LocalSet node) {
    return node.value() instanceof CoreExpr.InPlace add
            && add.op() == Operator.Add
            && add.left() instanceof CoreExpr.LocalGet variable
            && variable.slot() == node.slot()
        ? add
        : null;
  }

  /** Turns what a slot keeps, on the stack, into what the variable stands for. */
  void read(CodeBuilder code, int slot) {
    if (slots.get(slot)) {
      OperationAbi.TEXT.call(code);
    }
  }

  /** Writes {@code variable += value}; false if the statement is something else. */
  boolean extend(Emitter e, CoreStmt.LocalSet node) {
    CoreExpr.InPlace add = slots.get(node.slot()) ? extension(node) : null;
    if (add == null || e.runsStatements(add.right())) {
      return false;
    }
    e.keptLocal(node.slot(), ((CoreExpr.LocalGet) add.left()).position());
    e.object(add.right());
    e.at(add.position());
    OperationAbi.APPEND_TEXT.call(e.code);
    e.setSlot(node.slot());
    return true;
  }

  /** Whether an expression is one of the variables. */
  boolean isRead(CoreExpr node) {
    return node instanceof CoreExpr.LocalGet variable && slots.get(variable.slot());
  }
}
