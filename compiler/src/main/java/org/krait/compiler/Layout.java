package org.krait.compiler;

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
    LOOP(6);

    private final int given;

    Form(int given) {
      this.given = given;
    }
  }

  /** Locals that a loop gets. */
  static final int LOOP_ACTIVATION = 0;

  static final int LOOP_SLOTS = 1;
  static final int LOOP_CELLS = 2;
  static final int LOOP_NAMESPACE = 3;
  static final int LOOP_ITERATOR = 4;
  private static final int LOOP_THREAD = 5;

  final Form form;

  /** Local variables and temporaries. */
  final int slotCount;

  /** Local variables alone. */
  final int variableCount;

  final int cellCount;

  /** The cells that the code makes. */
  final int ownCells;

  final int thread;
  final int function;
  final int frame;
  final int position;
  final int result;
  private final int firstSlot;
  private final int firstCell;
  private int next;

  Layout(Form form, Code code, CodeBody body) {
    this.form = form;
    this.variableCount = code.varNames().length;
    this.slotCount = variableCount + body.temporaries();
    this.ownCells = code.cellNames().length;
    this.cellCount = ownCells + code.freeNames().length;
    this.firstSlot = form.given;
    this.firstCell = firstSlot + slotCount;
    this.next = firstCell + cellCount;
    boolean loop = form == Form.LOOP;
    this.thread = loop ? LOOP_THREAD : next++;
    this.function = loop ? next++ : 0;
    this.frame = loop ? LOOP_ACTIVATION : next++;
    this.position = next++;
    this.result = next++;
  }

  private Layout(Layout other) {
    this.form = other.form;
    this.variableCount = other.variableCount;
    this.slotCount = other.slotCount;
    this.ownCells = other.ownCells;
    this.cellCount = other.cellCount;
    this.firstSlot = other.firstSlot;
    this.firstCell = other.firstCell;
    this.next = other.next;
    this.thread = other.thread;
    this.function = other.function;
    this.frame = other.frame;
    this.position = other.position;
    this.result = other.result;
  }

  /** The same layout, with scratch of its own. */
  Layout copy() {
    return new Layout(this);
  }

  /** The JVM local of a slot. */
  int slot(int slot) {
    return firstSlot + slot;
  }

  /** The JVM local of a cell. */
  int cell(int cell) {
    return firstCell + cell;
  }

  /** A JVM local for one more intermediate value. */
  int scratch() {
    return next++;
  }

  /** How many locals are taken; {@link #release} gives back what was taken since. */
  int mark() {
    return next;
  }

  void release(int mark) {
    next = mark;
  }
}
