package org.krait.runtime.types;

import java.util.Arrays;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/// Create a code object.  Not for the faint of heart.
@PyTypeSpec(
    name = "code",
    instances = PyCode.class,
    subclassable = false,
    weakref = true,
    signature =
        "(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n"
            + "     flags, codestring, constants, names, varnames, filename, name,\n"
            + "     qualname, firstlineno, linetable, exceptiontable, freevars=(),\n"
            + "     cellvars=(), /)")
final class CodeType {
  private static final String[] ARGUMENTS = {
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_nlocals",
    "co_stacksize",
    "co_flags",
    "co_code",
    "co_consts",
    "co_names",
    "co_varnames",
    "co_filename",
    "co_name",
    "co_qualname",
    "co_firstlineno",
    "co_linetable",
    "co_exceptiontable",
    "co_freevars",
    "co_cellvars"
  };
  private static final int REQUIRED = 16;
  private static final int CODE = 6;

  private CodeType() {}

  // CPython: codeobject.c code_new_impl
  @PyNew("(cls, *args)")
  static Object __new__(PyType cls, Object[] args) {
    if (args.length < REQUIRED) {
      throw Errors.typeError("code expected at least 16 arguments, got " + args.length);
    }
    if (args.length > ARGUMENTS.length) {
      throw Errors.typeError("code expected at most 18 arguments, got " + args.length);
    }
    if (!(args[CODE] instanceof CodeBytes bytes)) {
      throw Errors.notImplementedError("only the co_code of another code object can be executed");
    }
    PyDict changes = new PyDict();
    for (int i = 0; i < args.length; i++) {
      changes.put(ARGUMENTS[i], args[i]);
    }
    String[] none = {};
    CodeHeading empty = new CodeHeading("", "", "", 0, 0, 0, 0, 0, none, none, none);
    return CodeReplacement.make(new PyCode(empty, bytes.executable()), changes);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyCode self) {
    return PyStr.ofJava(
        "<code object "
            + self.name()
            + " at "
            + Representation.address(self)
            + ", file \""
            + self.heading().filename()
            + "\", line "
            + self.heading().firstLine()
            + ">");
  }

  @PyMethod("(self, /)")
  static long __hash__(PyCode self) {
    CodeHeading h = self.heading();
    long hash = 31L * h.name().hashCode() + h.firstLine();
    hash = 31 * hash + Keys.hash(self.names());
    hash = 31 * hash + Arrays.hashCode(h.varNames());
    return 31 * hash + Arrays.hashCode(self.executable().positions());
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyCode self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyCode self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyCode self, Object value) {
    return value instanceof PyCode other
        ? (Object) equal(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyCode self, Object value) {
    return value instanceof PyCode other
        ? (Object) !equal(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyCode self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyCode self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  // CPython: codeobject.c code_richcompare
  private static boolean equal(PyCode a, PyCode b) {
    CodeHeading x = a.heading();
    CodeHeading y = b.heading();
    return a == b
        || x.name().equals(y.name())
            && x.argCount() == y.argCount()
            && x.positionalOnlyCount() == y.positionalOnlyCount()
            && x.keywordOnlyCount() == y.keywordOnlyCount()
            && x.flags() == y.flags()
            && x.firstLine() == y.firstLine()
            && Arrays.equals(x.varNames(), y.varNames())
            && Arrays.equals(x.cellNames(), y.cellNames())
            && Arrays.equals(x.freeNames(), y.freeNames())
            && Arrays.equals(a.executable().positions(), b.executable().positions())
            && Equality.equal(a.names(), b.names())
            && CodeConstants.equal(a.constants(), b.constants());
  }

  @PyMethod(value = "(self, /)", doc = "")
  static long __sizeof__(PyCode self) {
    return 160 + 8L * self.executable().positions().length;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object co_lines(PyCode self) {
    return CodePositions.lines(self);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object co_branches(PyCode self) {
    return CodePositions.branches(self);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object co_positions(PyCode self) {
    return CodePositions.positions(self);
  }

  /// Return a copy of the code object with new values for the specified fields.
  @PyMethod("(self, /, **changes)")
  static Object replace(PyCode self, PyDict changes) {
    return CodeReplacement.make(self, changes);
  }

  /// The same as replace().
  @PyMethod(value = "(self, /, **changes)", parsedAs = "replace()")
  static Object __replace__(PyCode self, PyDict changes) {
    return CodeReplacement.make(self, changes);
  }

  /// (internal-only) Return the local variable name for the given oparg.
  ///
  /// WARNING: this method is for internal use only and may change or go away.
  @PyMethod("(self, /, oparg)")
  static Object _varname_from_oparg(PyCode self, int oparg) {
    CodeHeading h = self.heading();
    int i = oparg;
    for (String[] group : new String[][] {h.varNames(), h.cellNames(), h.freeNames()}) {
      if (i >= 0 && i < group.length) {
        return PyStr.ofJava(group[i]);
      }
      i -= group.length;
    }
    throw Errors.indexError("tuple index out of range");
  }

  @PyGetter(value = "co_argcount", member = true)
  static Object argcount(PyCode self) {
    return (long) self.heading().argCount();
  }

  @PyGetter(value = "co_posonlyargcount", member = true)
  static Object posonlyargcount(PyCode self) {
    return (long) self.heading().positionalOnlyCount();
  }

  @PyGetter(value = "co_kwonlyargcount", member = true)
  static Object kwonlyargcount(PyCode self) {
    return (long) self.heading().keywordOnlyCount();
  }

  @PyGetter(value = "co_stacksize", member = true)
  static Object stacksize(PyCode self) {
    return 1L + Math.max(0, self.executable().slots() - self.heading().varNames().length);
  }

  @PyGetter(value = "co_flags", member = true)
  static Object flags(PyCode self) {
    return (long) self.heading().flags();
  }

  @PyGetter(value = "co_nlocals", member = true)
  static Object nlocals(PyCode self) {
    return (long) self.heading().varNames().length;
  }

  @PyGetter(value = "co_consts", member = true)
  static Object consts(PyCode self) {
    return self.constants();
  }

  @PyGetter(value = "co_names", member = true)
  static Object names(PyCode self) {
    return self.names();
  }

  @PyGetter(value = "co_filename", member = true)
  static Object filename(PyCode self) {
    return PyStr.ofJava(self.heading().filename());
  }

  @PyGetter(value = "co_name", member = true)
  static Object name(PyCode self) {
    return PyStr.ofJava(self.heading().name());
  }

  @PyGetter(value = "co_qualname", member = true)
  static Object qualname(PyCode self) {
    return PyStr.ofJava(self.heading().qualname());
  }

  @PyGetter(value = "co_firstlineno", member = true)
  static Object firstlineno(PyCode self) {
    return (long) self.heading().firstLine();
  }

  @PyGetter(value = "co_linetable", member = true)
  static Object linetable(PyCode self) {
    return PyBytes.EMPTY;
  }

  @PyGetter(value = "co_exceptiontable", member = true)
  static Object exceptiontable(PyCode self) {
    return PyBytes.EMPTY;
  }

  @PyGetter("co_lnotab")
  static Object lnotab(PyCode self) {
    Deprecations.warn("co_lnotab is deprecated, use co_lines instead.");
    return PyBytes.EMPTY;
  }

  @PyGetter("_co_code_adaptive")
  static Object codeAdaptive(PyCode self) {
    return new CodeBytes(self.executable().interpreted());
  }

  @PyGetter("co_varnames")
  static Object varnames(PyCode self) {
    return strings(self.heading().varNames());
  }

  @PyGetter("co_cellvars")
  static Object cellvars(PyCode self) {
    CodeHeading h = self.heading();
    return strings(h.cellNames());
  }

  @PyGetter("co_freevars")
  static Object freevars(PyCode self) {
    return strings(self.heading().freeNames());
  }

  @PyGetter("co_code")
  static Object code(PyCode self) {
    return new CodeBytes(self.executable().interpreted());
  }

  private static PyTuple strings(String[] names) {
    Object[] items = new Object[names.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.ofJava(names[i]);
    }
    return PyTuple.of(items);
  }
}
