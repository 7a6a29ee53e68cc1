package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The ways out of statements: what runs on the way, and where it leads. */
final class Exits {
  /** A way of leaving statements without an exception. */
  enum Exit {
    BREAK,
    CONTINUE,
    RETURN
  }

  /** Something that leaving passes through. */
  interface Scope {
    /** Writes what leaving by this exit takes here; whether it goes on further out. */
    boolean leave(Exit exit);
  }

  private final Emitter e;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Label end;

  Exits(Emitter e) {
    this.e = e;
    this.end = e.code.newLabel();
  }

  /** Where a return leads, the value being in the result local. */
  Label end() {
    return end;
  }

  void enter(Scope scope) {
    scopes.push(scope);
  }

  void leaveScope() {
    scopes.pop();
  }

  /** Writes the way out; a returned value is in the result local. */
  void emit(Exit exit) {
    for (Scope scope : List.copyOf(scopes)) {
      if (!scope.leave(exit)) {
        return;
      }
    }
    e.code.goto_(end);
  }

  /** A loop: break and continue end here. */
  Scope loop(Label breakTo, Label continueTo) {
    return exit -> {
      if (exit == Exit.RETURN) {
        return true;
      }
      e.code.goto_(exit == Exit.BREAK ? breakTo : continueTo);
      return false;
    };
  }

  /** A final body: all exits lead to it, and it goes on as {@link #dispatch} says. */
  final class FinalBody implements Scope {
    private final Label label;
    private final int exit = e.layout.scratch();
    private final int value = e.layout.scratch();
    private final List<Exit> taken = new ArrayList<>();

    FinalBody(Label label) {
      this.label = label;
      e.code.loadConstant(-1).istore(exit).aconst_null().astore(value);
    }

    @Override
    public boolean leave(Exit by) {
      if (!taken.contains(by)) {
        taken.add(by);
      }
      CodeBuilder code = e.code;
      code.loadConstant(by.ordinal()).istore(exit);
      if (by == Exit.RETURN) {
        code.aload(e.layout.result).astore(value);
      }
      code.goto_(label);
      return false;
    }

    /** Writes the coming in when the body ends by itself. */
    void fallIn() {
      e.code.loadConstant(-1).istore(exit);
    }

    /** Writes where to go on after the final body; falls through where the body had ended. */
    void dispatch() {
      CodeBuilder code = e.code;
      for (Exit by : taken) {
        Label other = code.newLabel();
        code.iload(exit).loadConstant(by.ordinal()).if_icmpne(other);
        if (by == Exit.RETURN) {
          code.aload(value).astore(e.layout.result);
        }
        emit(by);
        code.labelBinding(other);
      }
    }
  }
}
