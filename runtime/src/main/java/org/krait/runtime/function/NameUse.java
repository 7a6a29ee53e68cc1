package org.krait.runtime.function;

/**
 * A use of a name in a code object.
 *
 * @param opcode what is done with it
 * @param position where the source does it, by number in the code's positions
 * @param index the place of the name: in {@code co_names}, or among the variables of {@code
 *     co_varnames}, {@code co_cellvars} and {@code co_freevars} in that order
 */
public record NameUse(Opcode opcode, int position, int index) {
  /** CPython's instructions for names; their numbers are those of the {@code opcode} module. */
  public enum Opcode {
    LOAD_GLOBAL(92, 1, 4),
    LOAD_NAME(93, 0, 0),
    LOAD_ATTR(80, 1, 9),
    LOAD_SUPER_ATTR(96, 2, 1),
    LOAD_FAST(84, 0, 0),
    LOAD_DEREF(83, 0, 0),
    LOAD_FROM_DICT_OR_GLOBALS(91, 0, 0),
    LOAD_FROM_DICT_OR_DEREF(90, 0, 0),
    STORE_GLOBAL(115, 0, 0),
    STORE_NAME(116, 0, 0),
    STORE_ATTR(110, 0, 4),
    DELETE_GLOBAL(64, 0, 0),
    DELETE_NAME(65, 0, 0),
    DELETE_ATTR(61, 0, 0),
    DELETE_FAST(63, 0, 0),
    DELETE_DEREF(62, 0, 0),
    IMPORT_NAME(73, 0, 0),
    IMPORT_FROM(72, 0, 0);

    final int number;

    /** How many flag bits stand below the index in the argument; all are zero. */
    final int flags;

    /** How many units after the instruction CPython keeps for its caches. */
    final int caches;

    Opcode(int number, int flags, int caches) {
      this.number = number;
      this.flags = flags;
      this.caches = caches;
    }
  }
}
