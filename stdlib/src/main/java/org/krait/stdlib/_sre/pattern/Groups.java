package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** The groups of a pattern: their names and what may refer to them. */
// CPython: re/_parser.py State
final class Groups {
  /** Groups with higher numbers are not asked for. */
  static final int MOST_TESTED = 1_000_000;

  /** The names, with their groups. */
  final PyDict byName = new PyDict();

  /** Each group's name or None, group 0 first. */
  private final List<Object> names = new ArrayList<>();

  /** Each group's width; null while it is open. */
  private final List<@Nullable Width> widths = new ArrayList<>();

  private int highestTested;
  private int beforeLookBehind;

  Groups() {
    names.add(PySingleton.NONE);
    widths.add(null);
  }

  /** How many groups there are, the whole pattern not counted. */
  int count() {
    return names.size() - 1;
  }

  PyTuple names() {
    return PyTuple.of(names.toArray());
  }

  /** Opens a group, with a name or None; its number. */
  int open(Object name) {
    int group = names.size();
    if (name != PySingleton.NONE) {
      if (byName.get(name) != null) {
        throw new Declined();
      }
      byName.put(name, (long) group);
    }
    names.add(name);
    widths.add(null);
    return group;
  }

  void close(int group, Width width) {
    widths.set(group, width);
  }

  /** The group of this name. */
  int named(Object name) {
    if (byName.get(name) instanceof Long group) {
      return group.intValue();
    }
    throw new Declined();
  }

  /** A reference to a group, which must be complete. */
  Element reference(int group) {
    Width width = group < widths.size() ? widths.get(group) : null;
    if (width == null) {
      throw new Declined();
    }
    checkLookBehind(group);
    return new Element.Reference(group, width);
  }

  /** Notes that a condition names a group by its number: it must be there in the end. */
  void test(int group) {
    highestTested = Math.max(highestTested, group);
  }

  /** Inside of a look behind only groups before it can be referred to. */
  void checkLookBehind(int group) {
    if (beforeLookBehind > 0 && (group >= beforeLookBehind || widths.get(group) == null)) {
      throw new Declined();
    }
  }

  /** Enters a look behind; whether it is the outermost, which is to be left again. */
  boolean enterLookBehind() {
    if (beforeLookBehind > 0) {
      return false;
    }
    beforeLookBehind = names.size();
    return true;
  }

  void leaveLookBehind() {
    beforeLookBehind = 0;
  }

  /** Checks what could not be known before all groups were. */
  void finish() {
    if (highestTested >= names.size()) {
      throw new Declined();
    }
  }
}
