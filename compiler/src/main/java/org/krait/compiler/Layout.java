package org.krait.compiler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;

/**
 * Where things are among the JVM locals of a generated body: the function or the loop's parameters,
 * then the slots of the core tree in their order, its cells, what every body needs, and scratch.
 */
final class Layout {
  /** What the body gets before its parameters: the function, or a loop's surroundings. */
  enum Form {
    /** (function, parameters…). */
    FUNCTION(1),
    /** (activation, slots, cells, namespace, iterator, thread). */
    LOOP(6),
    /** (activation, slots, cells, state, thread). */
    GENERATOR(5);

    private final int given;

    Form(int given) {
      this.given = given;
    }
  }

  /** Locals that a loop or generator gets. */
  static final int ACTIVATION = 0;

  static final int SLOTS = 1;
  static final int CELLS = 2;
  static final int GENERATOR_STATE = 3;
  static final int LOOP_NAMESPACE = 3;
  static final int LOOP_ITERATOR = 4;

  final Form form;

  /** Local variables and temporaries. */
  final int slotCount;

  /** Local variables alone. */
  final int variableCount;

  final int cellCount;

  /** The cells that the code makes. */
  final int ownCells;

  final int thread;

  /** The depth of calls outside, for a function to leave behind; -1 in other forms. */
  final int depth;

  final int function;
  final int frame;
  final int position;
  final int result;
  private final int firstSlot;
  private final int firstCell;
  private final VariableKinds kinds;
  private final int[] numbers;
  private final BitSet steady;
  private int next;
  private final List<Integer> keptObjects = new ArrayList<>();
  private final List<Integer> keptInts = new ArrayList<>();

  /**
   * @param before how many JVM parameters stand before those of the form
   */
  Layout(Form form, int before, Code code, CodeBody body, VariableKinds kinds) {
    this.form = form;
    this.kinds = kinds;
    this.variableCount = code.varNames().length;
    this.slotCount = variableCount + body.temporaries();
    this.ownCells = code.cellNames().length;
    this.cellCount = ownCells + code.freeNames().length;
    this.firstSlot = before + form.given;
    this.firstCell = firstSlot + slotCount;
    this.next = firstCell + cellCount;
    this.steady = form == Form.GENERATOR ? SteadySlots.of(code) : new BitSet();
    boolean call = form == Form.FUNCTION;
    this.thread = call ? next++ : form.given - 1;
    this.depth = call ? next++ : -1;
    this.function = call ? before : next++;
    this.frame = call ? next++ : ACTIVATION;
    this.position = next++;
    this.result = next++;
    this.numbers = new int[slotCount];
    for (int slot = 0; slot < slotCount; slot++) {
      numbers[slot] = kinds.kind(slot).isNumber() ? wideScratch() : -1;
    }
  }

  private Layout(Layout other) {
    this.form = other.form;
    this.kinds = other.kinds;
    this.numbers = other.numbers;
    this.steady = other.steady;
    this.variableCount = other.variableCount;
    this.slotCount = other.slotCount;
    this.ownCells = other.ownCells;
    this.cellCount = other.cellCount;
    this.firstSlot = other.firstSlot;
    this.firstCell = other.firstCell;
    this.next = other.next;
    this.thread = other.thread;
    this.depth = other.depth;
    this.function = other.function;
    this.frame = other.frame;
    this.position = other.position;
    this.result = other.result;
  }

  /** The same layout, with scratch of its own. */
  Layout copy() {
    return new Layout(this);
  }

  /** The JVM local of a slot: of its object, if it is kept as a number. */
  int slot(int slot) {
    return firstSlot + slot;
  }

  /** Whether a JVM local is that of a slot. */
  boolean isSlot(int local) {
    return local >= firstSlot && local < firstCell;
  }

  /** Whether the activation has a slot right at all times, so that nothing is to be saved. */
  boolean isSteady(int slot) {
    return steady.get(slot);
  }

  /** Whether a slot is kept as a number, and as which. */
  Kind kind(int slot) {
    return kinds.kind(slot);
  }

  boolean hasNumbers() {
    return kinds.hasNumbers();
  }

  /** The JVM locals of a slot that is kept as a number. */
  Operand pair(int slot) {
    return Operand.ofPair(kind(slot), numbers[slot], slot(slot));
  }

  /** Where slots are kept as numbers: twice the JVM local, plus one for a double; else -1. */
  int[] numbers() {
    int[] places = new int[slotCount];
    for (int slot = 0; slot < slotCount; slot++) {
      boolean isNumber = kind(slot).isNumber();
      places[slot] = isNumber ? 2 * numbers[slot] + (kind(slot) == Kind.DOUBLE ? 1 : 0) : -1;
    }
    return places;
  }

  /** The JVM local of a cell. */
  int cell(int cell) {
    return firstCell + cell;
  }

  /** A JVM local for one more intermediate value. */
  int scratch() {
    return next++;
  }

  /** A JVM local for one more long or double. */
  int wideScratch() {
    int local = next;
    next += 2;
    return local;
  }

  /** How many locals are taken; {@link #release} gives back what was taken since. */
  int mark() {
    return next;
  }

  /** In a body that is suspended each local serves one purpose alone, and none is given back. */
  void release(int mark) {
    if (form != Form.GENERATOR) {
      next = mark;
    }
  }

  /** A JVM local for an object that is set again after a suspension. */
  int keptObject() {
    int local = scratch();
    keptObjects.add(local);
    return local;
  }

  /** A JVM local for an int that is set again after a suspension. */
  int keptInt() {
    int local = scratch();
    keptInts.add(local);
    return local;
  }

  List<Integer> keptObjects() {
    return keptObjects;
  }

  List<Integer> keptInts() {
    return keptInts;
  }
}
