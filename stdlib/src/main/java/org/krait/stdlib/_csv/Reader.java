package org.krait.stdlib._csv;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/// CSV reader
///
/// Reader objects are responsible for reading and parsing tabular data
/// in CSV format.
@PyTypeSpec(name = "reader", module = "_csv", subclassable = false, instantiable = false)
public final class Reader extends PyInstance {
  private final Object lines;
  private final Dialect dialect;
  private final RowParser parser;
  private long lineNumber;

  Reader(Object lines, Dialect dialect) {
    super(PyType.builtin(Reader.class));
    this.lines = lines;
    this.dialect = dialect;
    this.parser = new RowParser(dialect);
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  public synchronized Object __next__() {
    return Iteration.orStop(row());
  }

  private @Nullable PyList row() {
    parser.begin();
    do {
      Object line = Iteration.next(lines);
      if (line == null) {
        return parser.endOfInput();
      }
      if (!PyStr.isStr(line)) {
        throw CsvState.failure(
            "iterator should return strings, not "
                + Types.of(line).fullName()
                + " (the file should be opened in text mode)");
      }
      lineNumber++;
      parser.add(PyStr.toJava(line));
    } while (!parser.isComplete());
    return parser.row();
  }

  @PyGetter(value = "dialect", member = true)
  public Object dialect() {
    return dialect;
  }

  @PyGetter(value = "line_num", member = true)
  public long line_num() {
    return lineNumber;
  }
}
