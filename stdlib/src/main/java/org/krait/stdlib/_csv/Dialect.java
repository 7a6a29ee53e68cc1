package org.krait.stdlib._csv;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/// CSV dialect
///
/// The Dialect type records CSV parsing and generation options.
// CPython: _csv.c DialectObj
@PyTypeSpec(name = "Dialect", module = "_csv")
public final class Dialect extends PyInstance {
  /** Stands for a character that is not set. */
  static final int NONE = -1;

  final int delimiter;
  final boolean doublequote;
  final int escapechar;
  final String lineterminator;
  final int quotechar;
  final int quoting;
  final boolean skipinitialspace;
  final boolean strict;

  private Dialect(PyType type, DialectOptions options) {
    super(type);
    this.delimiter = options.character("delimiter", ',', false);
    this.doublequote = options.flag("doublequote", true);
    this.escapechar = options.character("escapechar", NONE, true);
    this.lineterminator = options.text("lineterminator", "\r\n");
    this.quotechar = options.character("quotechar", '"', true);
    this.quoting =
        options.isNone("quotechar") && !options.isGiven("quoting")
            ? (int) CsvModule.QUOTE_NONE
            : options.quoting();
    this.skipinitialspace = options.flag("skipinitialspace", false);
    this.strict = options.flag("strict", false);
  }

  @PyNew(
      "(cls, dialect=<unrepresentable>, delimiter=<unrepresentable>,"
          + " doublequote=<unrepresentable>, escapechar=<unrepresentable>,"
          + " lineterminator=<unrepresentable>, quotechar=<unrepresentable>,"
          + " quoting=<unrepresentable>, skipinitialspace=<unrepresentable>,"
          + " strict=<unrepresentable>)")
  static Object __new__(
      PyType cls,
      @Nullable Object dialect,
      @Nullable Object delimiter,
      @Nullable Object doublequote,
      @Nullable Object escapechar,
      @Nullable Object lineterminator,
      @Nullable Object quotechar,
      @Nullable Object quoting,
      @Nullable Object skipinitialspace,
      @Nullable Object strict) {
    PyDict given = new PyDict();
    put(given, "delimiter", delimiter);
    put(given, "doublequote", doublequote);
    put(given, "escapechar", escapechar);
    put(given, "lineterminator", lineterminator);
    put(given, "quotechar", quotechar);
    put(given, "quoting", quoting);
    put(given, "skipinitialspace", skipinitialspace);
    put(given, "strict", strict);
    return make(cls, dialect, given);
  }

  private static void put(PyDict given, String name, @Nullable Object value) {
    if (value != null) {
      given.put(name, value);
    }
  }

  /** The dialect that a name, a dialect or a class stands for, with options of its own. */
  static Dialect of(@Nullable Object dialect, PyDict given) {
    DialectOptions.refuseUnknown(given);
    return make(PyType.builtin(Dialect.class), dialect, given);
  }

  private static Dialect make(PyType cls, @Nullable Object dialect, PyDict given) {
    Object base = dialect == PySingleton.NONE ? null : dialect;
    if (base != null && PyStr.isStr(base)) {
      base = named(base);
    }
    if (base instanceof Dialect known && given.size() == 0 && cls.isBuiltin()) {
      return known;
    }
    Dialect made = new Dialect(cls, new DialectOptions(base, given));
    made.check();
    return made;
  }

  /** The dialect registered by a name. */
  static Dialect named(Object name) {
    if (!(CsvState.current().dialects.get(name) instanceof Dialect known)) {
      throw CsvState.failure("unknown dialect");
    }
    return known;
  }

  // CPython: _csv.c dialect_new
  private void check() {
    if (quoting != CsvModule.QUOTE_NONE && quotechar == NONE) {
      throw Errors.typeError("quotechar must be set if quoting enabled");
    }
    checkCharacter("delimiter", delimiter, true);
    checkCharacter("escapechar", escapechar, !skipinitialspace);
    checkCharacter("quotechar", quotechar, !skipinitialspace);
    checkPair("delimiter", delimiter, "escapechar", escapechar);
    checkPair("delimiter", delimiter, "quotechar", quotechar);
    checkPair("escapechar", escapechar, "quotechar", quotechar);
    checkTerminator("delimiter", delimiter);
    checkTerminator("escapechar", escapechar);
    checkTerminator("quotechar", quotechar);
  }

  private static void checkCharacter(String name, int c, boolean allowsSpace) {
    if (c == '\r' || c == '\n' || c == ' ' && !allowsSpace) {
      throw Errors.valueError("bad " + name + " value");
    }
  }

  private static void checkPair(String name1, int c1, String name2, int c2) {
    if (c1 == c2 && c1 != NONE) {
      throw Errors.valueError("bad " + name1 + " or " + name2 + " value");
    }
  }

  private void checkTerminator(String name, int c) {
    if (c != NONE && lineterminator.indexOf(c) >= 0) {
      throw Errors.valueError("bad " + name + " or lineterminator value");
    }
  }

  private static Object orNone(int c) {
    return c == NONE ? PySingleton.NONE : PyStr.ofJava(Character.toString(c));
  }

  @PyGetter("delimiter")
  public Object delimiterText() {
    return orNone(delimiter);
  }

  @PyGetter("escapechar")
  public Object escapecharText() {
    return orNone(escapechar);
  }

  @PyGetter("quotechar")
  public Object quotecharText() {
    return orNone(quotechar);
  }

  @PyGetter("lineterminator")
  public Object lineterminatorText() {
    return PyStr.ofJava(lineterminator);
  }

  @PyGetter("quoting")
  public long quotingNumber() {
    return quoting;
  }

  @PyGetter(value = "doublequote", member = true)
  public boolean doublequoteFlag() {
    return doublequote;
  }

  @PyGetter(value = "skipinitialspace", member = true)
  public boolean skipinitialspaceFlag() {
    return skipinitialspace;
  }

  @PyGetter(value = "strict", member = true)
  public boolean strictFlag() {
    return strict;
  }

  /// raises an exception to avoid pickling
  @PyMethod(value = "(self, *args)", text = false)
  public Object __reduce__(Object[] args) {
    throw noPickle();
  }

  /// raises an exception to avoid pickling
  @PyMethod(value = "(self, *args)", text = false)
  public Object __reduce_ex__(Object[] args) {
    throw noPickle();
  }

  private PyException noPickle() {
    return Errors.typeError("cannot pickle '" + type().name() + "' instances");
  }
}
