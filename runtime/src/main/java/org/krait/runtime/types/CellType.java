package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Representation;

/// Create a new cell object.
///
///   contents
///     the contents of the cell. If not specified, the cell will be empty,
///     and\s
///  further attempts to access its cell_contents attribute will
///     raise a ValueError.
@PyTypeSpec(
    name = "cell",
    instances = PyCell.class,
    subclassable = false,
    signature = "([contents])")
final class CellType {
  @PyConstant("__hash__")
  static final Object HASH = PySingleton.NONE;

  private CellType() {}

  @PyNew("(cls, contents=<unrepresentable>, /)")
  static Object __new__(PyType cls, @Nullable Object contents) {
    return new PyCell(contents);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyCell self) {
    Object contents = self.get();
    String what =
        contents == null
            ? "empty"
            : Types.of(contents).fullName() + " object at " + Representation.address(contents);
    return "<cell at " + Representation.address(self) + ": " + what + ">";
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyCell self, Object value) {
    return compare(self, value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyCell self, Object value) {
    return compare(self, value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyCell self, Object value) {
    return compare(self, value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyCell self, Object value) {
    return compare(self, value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyCell self, Object value) {
    return compare(self, value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyCell self, Object value) {
    return compare(self, value, Special.GE);
  }

  /** Cells compare by their contents; an empty one comes before all others. */
  // CPython: cellobject.c cell_richcompare
  private static Object compare(PyCell self, Object value, int special) {
    if (!(value instanceof PyCell other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Object a = self.get();
    Object b = other.get();
    if (a != null && b != null) {
      return Comparison.compare(a, b, special);
    }
    return Comparison.holds(special, Integer.compare(a == null ? 0 : 1, b == null ? 0 : 1));
  }

  @PyGetter("cell_contents")
  static Object cellContents(PyCell self) {
    Object contents = self.get();
    if (contents == null) {
      throw Errors.valueError("Cell is empty");
    }
    return contents;
  }

  @PySetter("cell_contents")
  static void setCellContents(PyCell self, Object value) {
    self.set(value);
  }

  @PyDeleter("cell_contents")
  static void deleteCellContents(PyCell self) {
    self.set(null);
  }
}
