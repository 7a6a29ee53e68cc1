package org.krait.interpreter;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.build.ConstantValues;
import org.krait.interpreter.build.TreeBuilder;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.Recursion;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.Executable;
import org.krait.runtime.function.NameUse;
import org.krait.runtime.function.PyAsyncGenerator;
import org.krait.runtime.function.PyClosingGenerator;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyCoroutine;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** Runs a code object by its tree, which is built at the first call. */
final class TreeExecutable extends Executable {
  private final Code code;
  private final int[] cellParameters;
  private final boolean suspends;
  private final Map<Code, PyCode> inner = new IdentityHashMap<>();
  private @Nullable Tree tree;
  private Object @Nullable [] constants;

  TreeExecutable(Code code) {
    this.code = code;
    this.cellParameters = code.cellParameters();
    this.suspends =
        code.has(CodeHeading.GENERATOR | CodeHeading.COROUTINE | CodeHeading.ASYNC_GENERATOR);
  }

  /** The lowered code. */
  Code code() {
    return code;
  }

  /** Whether a code object is what this code makes, and no altered copy of it. */
  boolean isOf(PyCode made) {
    return made.heading().flags() == code.flags()
        && made.heading().argCount() == code.argCount()
        && made.name().equals(code.name());
  }

  private Tree tree() {
    Tree t = tree;
    return t != null ? t : build();
  }

  private synchronized Tree build() {
    Tree t = tree;
    if (t == null) {
      CodeBody body = code.body();
      TreeBuilder builder = new TreeBuilder(this::inner);
      StmtNode root = builder.statement(body.statement());
      int slotCount = code.varNames().length + body.temporaries();
      t = new Tree(root, slotCount, body.resumes(), builder.closes());
      tree = t;
    }
    return t;
  }

  /** The code object of a function inside: the same one at each request. */
  private synchronized PyCode inner(Code function) {
    PyCode made = inner.get(function);
    if (made == null) {
      made = TreeEngine.codeOf(function);
      inner.put(function, made);
    }
    return made;
  }

  @Override
  public int slots() {
    return tree().slots();
  }

  @Override
  public String[] names() {
    return code.body().names();
  }

  @Override
  public int[] positions() {
    return code.body().positions();
  }

  @Override
  public List<NameUse> nameUses() {
    return NameUses.of(code);
  }

  @Override
  public synchronized Object[] constants() {
    Object[] values = constants;
    if (values == null) {
      Object[] all = code.body().constants();
      values = new Object[all.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i] instanceof Code c ? inner(c) : ConstantValues.of(all[i]);
      }
      constants = values;
    }
    return values;
  }

  @Override
  public Object run(PyFunction function, Object[] slots) {
    return start(function, slots, tree());
  }

  @Override
  public Object run(PyFunction function) {
    Tree t = tree();
    return start(function, new Object[t.slots()], t);
  }

  @Override
  public Object run(PyFunction function, Object a) {
    Tree t = tree();
    Object[] slots = new Object[t.slots()];
    slots[0] = a;
    return start(function, slots, t);
  }

  @Override
  public Object run(PyFunction function, Object a, Object b) {
    Tree t = tree();
    Object[] slots = new Object[t.slots()];
    slots[0] = a;
    slots[1] = b;
    return start(function, slots, t);
  }

  private Object start(PyFunction function, Object[] slots, Tree t) {
    ThreadState thread = ThreadState.current();
    PyCell[] cells = cells(function, slots);
    return suspends
        ? suspended(function, slots, cells, thread, t)
        : execute(new Frame(function, slots, cells, null, thread), t.body());
  }

  @Override
  public Object runIn(PyFunction function, Object namespace) {
    Object[] slots = new Object[slots()];
    ThreadState thread = ThreadState.current();
    Frame frame = new Frame(function, slots, cells(function, slots), namespace, thread);
    return execute(frame, tree().body());
  }

  private PyCell[] cells(PyFunction function, Object[] slots) {
    PyCell[] closure = function.closure();
    int own = cellParameters.length;
    if (own == 0) {
      return closure;
    }
    PyCell[] cells = new PyCell[own + closure.length];
    for (int i = 0; i < own; i++) {
      int parameter = cellParameters[i];
      if (parameter < 0) {
        cells[i] = new PyCell();
      } else {
        cells[i] = new PyCell(slots[parameter]);
        slots[parameter] = null;
      }
    }
    System.arraycopy(closure, 0, cells, own, closure.length);
    return cells;
  }

  private static Object execute(Frame f, StmtNode body) {
    ThreadState thread = f.thread;
    thread.enterCall();
    f.back = thread.activation;
    thread.activation = f;
    try {
      thread.safePoint();
      if (thread.tracer != null) {
        f.enterTraced();
      }
      Object result = body.execute(f) == StmtNode.RETURN ? f.result : PySingleton.NONE;
      if (f.traced) {
        f.leaveTraced(result, false);
      }
      return result;
    } catch (PyException e) {
      Unwinding.arrive(e, f, thread);
      if (f.traced) {
        f.unwindTraced();
      }
      throw e;
    } catch (StackOverflowError e) {
      throw Recursion.error();
    } finally {
      thread.activation = f.back;
      thread.depth--;
      f.finish();
    }
  }

  private PyResumable suspended(
      PyFunction function, Object[] slots, PyCell[] cells, ThreadState thread, Tree t) {
    GeneratorFrame frame =
        new GeneratorFrame(function, slots, cells, thread, t.body(), t.registers());
    PyResumable made;
    if (code.has(CodeHeading.ASYNC_GENERATOR)) {
      made = new PyAsyncGenerator(frame);
    } else if (code.has(CodeHeading.COROUTINE)) {
      made = new PyCoroutine(frame);
    } else {
      made = t.closes() ? new PyClosingGenerator(frame) : new PyGenerator(frame);
    }
    frame.setResumable(made);
    return made;
  }
}
