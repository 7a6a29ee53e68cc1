package org.krait.stdlib._csv;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/// CSV writer
///
/// Writer objects are responsible for generating tabular data
/// in CSV format from sequence input.
@PyTypeSpec(name = "writer", module = "_csv", subclassable = false, instantiable = false)
public final class Writer extends PyInstance {
  private final Object write;
  private final Dialect dialect;

  Writer(Object write, Dialect dialect) {
    super(PyType.builtin(Writer.class));
    this.write = write;
    this.dialect = dialect;
  }

  /// Construct and write a CSV record from an iterable of fields.
  ///
  /// Non-string elements will be converted to string.
  @PyMethod("(self, row, /)")
  public Object writerow(Object row) {
    Object iterator = Iteration.iteratorOrNull(row);
    if (iterator == null) {
      throw CsvState.failure("iterable expected, not " + Types.of(row).fullName());
    }
    RowText text = new RowText(dialect);
    for (Object field = Iteration.next(iterator); field != null; field = Iteration.next(iterator)) {
      text.add(field);
    }
    return Dispatch.call(write, PyStr.ofJava(text.end()));
  }

  /// Construct and write a series of iterables to a csv file.
  ///
  /// Non-string elements will be converted to string.
  @PyMethod("(self, rows, /)")
  public void writerows(Object rows) {
    Object iterator = Iteration.iterator(rows);
    for (Object row = Iteration.next(iterator); row != null; row = Iteration.next(iterator)) {
      writerow(row);
    }
  }

  @PyGetter(value = "dialect", member = true)
  public Object dialect() {
    return dialect;
  }
}
