package org.krait.stdlib._csv;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;

/// CSV parsing and writing.
///
// CPython: _csv.c
@PyModule(value = "_csv", types = Dialect.class)
public final class CsvModule {
  @PyConstant public static final long QUOTE_MINIMAL = 0;
  @PyConstant public static final long QUOTE_ALL = 1;
  @PyConstant public static final long QUOTE_NONNUMERIC = 2;
  @PyConstant public static final long QUOTE_NONE = 3;
  @PyConstant public static final long QUOTE_STRINGS = 4;
  @PyConstant public static final long QUOTE_NOTNULL = 5;

  private final CsvState state;

  public CsvModule(Interpreter interpreter) {
    this.state = CsvState.of(interpreter);
  }

  @PyConstant
  public PyType Error() {
    return state.error.type();
  }

  @PyConstant
  public PyType Reader() {
    return PyType.builtin(Reader.class);
  }

  @PyConstant
  public PyType Writer() {
    return PyType.builtin(Writer.class);
  }

  @PyConstant
  public PyDict _dialects() {
    return state.dialects;
  }

  /// Return a reader object that will process lines from the given iterable.
  ///
  /// The "iterable" argument can be any object that returns a line
  /// of input for each iteration, such as a file object or a list.  The
  /// optional "dialect" argument defines a CSV dialect.  The function
  /// also accepts optional keyword arguments which override settings
  /// provided by the dialect.
  ///
  /// The returned object is an iterator.  Each iteration returns a row
  /// of the CSV file (which can span multiple input lines).
  ///
  @PyFunction(value = "(iterable, /, dialect='excel', **fmtparams)", parsedAs = "reader")
  public Object reader(Object iterable, @Nullable Object dialect, PyDict fmtparams) {
    Object lines = Iteration.iterator(iterable);
    return new Reader(lines, Dialect.of(dialect, fmtparams));
  }

  /// Return a writer object that will write user data on the given file object.
  ///
  /// The "fileobj" argument can be any object that supports the file API.
  /// The optional "dialect" argument defines a CSV dialect.  The function
  /// also accepts optional keyword arguments which override settings
  /// provided by the dialect.
  ///
  @PyFunction(value = "(fileobj, /, dialect='excel', **fmtparams)", parsedAs = "writer")
  public Object writer(Object fileobj, @Nullable Object dialect, PyDict fmtparams) {
    Object write = Attributes.find(fileobj, "write");
    if (write == null || Types.special(write, Special.CALL) == null) {
      throw Errors.typeError("argument 1 must have a \"write\" method");
    }
    return new Writer(write, Dialect.of(dialect, fmtparams));
  }

  /// Return a list of all known dialect names.
  @PyFunction("()")
  public PyList list_dialects() {
    return Iteration.toList(state.dialects);
  }

  /// Create a mapping from a string name to a CVS dialect.
  ///
  /// The optional "dialect" argument specifies the base dialect instance
  /// or the name of the registered dialect.  The function also accepts
  /// optional keyword arguments which override settings provided by the
  /// dialect.
  ///
  @PyFunction(value = "(name, /, dialect='excel', **fmtparams)", parsedAs = "register_dialect")
  public void register_dialect(Object name, @Nullable Object dialect, PyDict fmtparams) {
    if (!PyStr.isStr(name)) {
      throw Errors.typeError("dialect name must be a string");
    }
    state.dialects.put(name, Dialect.of(dialect, fmtparams));
  }

  /// Delete the name/dialect mapping associated with a string name.
  @PyFunction("(name)")
  public void unregister_dialect(Object name) {
    if (state.dialects.remove(name) == null) {
      throw CsvState.failure("unknown dialect");
    }
  }

  /// Return the dialect instance associated with name.
  @PyFunction("(name)")
  public Object get_dialect(Object name) {
    return Dialect.named(name);
  }

  /// Sets an upper limit on parsed fields.
  ///
  /// Returns old limit. If limit is not given, no new limit is set and
  /// the old limit is returned
  @PyFunction("(new_limit=<unrepresentable>)")
  public long field_size_limit(@Nullable Object newLimit) {
    long before = state.fieldLimit;
    if (newLimit != null) {
      if (Ints.exact(newLimit) == null) {
        throw Errors.typeError("limit must be an integer");
      }
      state.fieldLimit = Arguments.toLong(newLimit);
    }
    return before;
  }
}
