package org.krait.runtime.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs a code object: a tree of the interpreter, or a compiled class. One executable serves
 * all functions made from its code.
 */
public abstract class Executable {
  private volatile @Nullable CodeUnits units;

  /** How many slots a call needs: the parameters first, then other locals and temporaries. */
  public abstract int slots();

  /** Runs a call whose parameters stand in their slots; the array is given away. */
  public abstract Object run(PyFunction function, Object[] slots);

  /** Runs a module or class body, or other code without fast locals, in a namespace. */
  public abstract Object runIn(PyFunction function, Object namespace);

  /** {@code co_names}. */
  public abstract String[] names();

  /** {@code co_consts} as Python objects. */
  public abstract Object[] constants();

  /**
   * Four numbers for each position: first line, last line, first column, end column (columns in
   * UTF-8 bytes from 0).
   */
  public abstract int[] positions();

  /** Where the code uses names, in the order of positions. */
  public abstract List<NameUse> nameUses();

  /** What {@code co_code} shows. */
  public final CodeUnits units() {
    CodeUnits made = units;
    if (made == null) {
      made = new CodeUnits(positions(), nameUses());
      units = made;
    }
    return made;
  }

  /** {@code run} of a call without arguments. */
  public Object run(PyFunction function) {
    return run(function, new Object[slots()]);
  }

  public Object run(PyFunction function, Object a) {
    Object[] slots = new Object[slots()];
    slots[0] = a;
    return run(function, slots);
  }

  public Object run(PyFunction function, Object a, Object b) {
    Object[] slots = new Object[slots()];
    slots[0] = a;
    slots[1] = b;
    return run(function, slots);
  }

  public Object run(PyFunction function, Object a, Object b, Object c) {
    Object[] slots = new Object[slots()];
    slots[0] = a;
    slots[1] = b;
    slots[2] = c;
    return run(function, slots);
  }

  public Object run(PyFunction function, Object a, Object b, Object c, Object d) {
    Object[] slots = new Object[slots()];
    slots[0] = a;
    slots[1] = b;
    slots[2] = c;
    slots[3] = d;
    return run(function, slots);
  }
}
