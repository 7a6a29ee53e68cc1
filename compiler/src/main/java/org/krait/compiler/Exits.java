package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.krait.compiler.abi.GeneratorAbi;

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
    /**
     * Writes what leaving by this exit, at a position, takes here; whether it goes on further out.
     */
    boolean leave(Exit exit, int position);

    /** Writes what suspension takes here. */
    default void suspend() {}

    /** Writes what coming back from suspension takes here. */
    default void resume() {}
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

  /** Writes the way out; a returned value is in the result local, a position of -1 is noted. */
  void emit(Exit exit, int position) {
    for (Scope scope : List.copyOf(scopes)) {
      if (!scope.leave(exit, position)) {
        return;
      }
    }
    e.code.goto_(end);
  }

  /** Writes what suspension takes, from the inside outwards. */
  void suspend() {
    for (Scope scope : scopes) {
      scope.suspend();
    }
  }

  /** Writes what coming back takes, from the outside inwards. */
  void resume() {
    scopes.descendingIterator().forEachRemaining(Scope::resume);
  }

  /** A loop: break and continue end here. */
  static class Loop implements Scope {
    private final Emitter e;
    private final Label breakTo;
    private final Label continueTo;

    Loop(Emitter e, Label breakTo, Label continueTo) {
      this.e = e;
      this.breakTo = breakTo;
      this.continueTo = continueTo;
    }

    @Override
    public boolean leave(Exit exit, int position) {
      if (exit == Exit.RETURN) {
        return true;
      }
      if (exit == Exit.CONTINUE) {
        e.safePoint(position);
      }
      e.code.goto_(exit == Exit.BREAK ? breakTo : continueTo);
      return false;
    }
  }

  /** A final body: all exits lead to it, and it goes on as {@link #dispatch} says. */
  final class FinalBody implements Scope {
    private final Label label;
    private final int register;
    private final int exit = e.layout.keptInt();
    private final int value;
    private final List<Exit> taken = new ArrayList<>();

    /** The value to be returned is kept in the local variable {@code value}. */
    FinalBody(Label label, int value, int register) {
      this.label = label;
      this.value = value;
      this.register = register;
      e.code.loadConstant(-1).istore(exit).aconst_null().astore(value);
    }

    @Override
    public void resume() {
      e.code.loadConstant(-1).istore(exit);
    }

    /** The scope of the final body itself: suspended in it, it knows how it was come to. */
    Scope running() {
      return new Scope() {
        @Override
        public boolean leave(Exit by, int position) {
          return true;
        }

        @Override
        public void suspend() {
          pushRegister();
          e.code.iload(exit).iconst_1().iadd().iastore();
        }

        @Override
        public void resume() {
          pushRegister();
          e.code.dup2().iaload().iconst_1().isub().istore(exit);
          e.code.iconst_0().iastore();
        }
      };
    }

    private void pushRegister() {
      e.code.aload(Layout.GENERATOR_STATE);
      GeneratorAbi.REGISTERS.call(e.code);
      e.code.loadConstant(register);
    }

    @Override
    public boolean leave(Exit by, int position) {
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

    /** Whether any exit leads to the final body. */
    boolean isTaken() {
      return !taken.isEmpty();
    }

    /**
     * Writes where to go on after the final body. Where the body may have ended by itself, that
     * case falls through.
     */
    void dispatch(boolean byItself) {
      CodeBuilder code = e.code;
      for (Exit by : taken) {
        Label other = code.newLabel();
        if (byItself || by != taken.getLast()) {
          code.iload(exit).loadConstant(by.ordinal()).if_icmpne(other);
        }
        if (by == Exit.RETURN) {
          code.aload(value).astore(e.layout.result);
        }
        emit(by, -1);
        code.labelBinding(other);
      }
    }
  }
}
