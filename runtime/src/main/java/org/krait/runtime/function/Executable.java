package org.krait.runtime.function;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyCallable;

/**
 * What runs a code object: a tree of the interpreter, or a compiled class. One executable serves
 * all functions made from its code.
 */
public abstract class Executable extends CallTarget {
  private volatile @Nullable CodeUnits units;

  /** How many slots a call needs: the parameters first, then other locals and temporaries. */
  public abstract int slots();

  /** Runs a call whose parameters stand in their slots; the array is given away. */
  public abstract Object run(PyFunction function, Object[] slots);

  /** Runs a module or class body, or other code without fast locals, in a namespace. */
  public abstract Object runIn(PyFunction function, Object namespace);

  /** Whether a call with keywords is done best with their names, not with slots. */
  public boolean takesNames() {
    return false;
  }

  /** {@code co_names}. */
  public abstract String[] names();

  /** {@code co_consts} as Python objects. */
  public abstract Object[] constants();

  /**
   * Four numbers for each position: first line, last line, first column, end column (columns in
   * UTF-8 bytes from 0).
   */
  public abstract int[] positions();

  /** The line that the code is at before its first operation: 0 for a module. */
  public abstract int startLine();

  /** What tracers can be told of the code. */
  public abstract Outline outline();

  /** Where the code uses names, in the order of positions. */
  public abstract List<NameUse> nameUses();

  /** What {@code co_code} shows. */
  public final CodeUnits units() {
    CodeUnits made = units;
    if (made == null) {
      made = new CodeUnits(startLine(), outline(), positions(), nameUses());
      units = made;
    }
    return made;
  }

  /** Sees to it that the code is not compiled from now on, and what is compiled is not used. */
  protected void keepInterpreted() {}

  /** Whether a local variable may be bound while a line runs. */
  protected boolean mayBeBound(int slot, int line) {
    return true;
  }

  /** What a call, which has come to a line, throws to go on at another; ValueError if it cannot. */
  public LineJump jump(CodeActivation from, int line) {
    throw Errors.valueError("f_lineno can only be set in a trace function");
  }

  /** The interpreter's form of the same code. */
  public Executable interpreted() {
    return this;
  }

  /** What runs code whose variables somebody looks at. */
  protected Executable uncompiled() {
    return interpreted();
  }

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    PyFunction function = (PyFunction) callee;
    return run(function, ArgumentBinding.bind(function, function.code(), args, names));
  }

  @Override
  public Object call(Object callee) {
    return call(callee, PyCallable.NO_ARGS, PyCallable.NO_NAMES);
  }

  @Override
  public Object call(Object callee, Object a) {
    return call(callee, new Object[] {a}, PyCallable.NO_NAMES);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    return call(callee, new Object[] {a, b}, PyCallable.NO_NAMES);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    return call(callee, new Object[] {a, b, c}, PyCallable.NO_NAMES);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return call(callee, new Object[] {a, b, c, d}, PyCallable.NO_NAMES);
  }
}
