package org.krait.runtime.types;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.Executable;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Suggestions;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;

/** A code object with some of its fields changed: {@code code.replace}. */
// CPython: codeobject.c code_replace_impl, _PyCode_Validate
final class CodeReplacement {
  // CPython: codeobject.c code_replace
  private static final List<String> FIELDS =
      List.of(
          "co_argcount",
          "co_posonlyargcount",
          "co_kwonlyargcount",
          "co_nlocals",
          "co_stacksize",
          "co_flags",
          "co_firstlineno",
          "co_code",
          "co_consts",
          "co_names",
          "co_varnames",
          "co_freevars",
          "co_cellvars",
          "co_filename",
          "co_name",
          "co_qualname",
          "co_linetable",
          "co_exceptiontable");

  private final PyCode original;
  private final PyDict changes;

  private CodeReplacement(PyCode original, PyDict changes) {
    this.original = original;
    this.changes = changes;
  }

  static PyCode make(PyCode original, PyDict changes) {
    HashTable table = changes.table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null && !FIELDS.contains(key.toString())) {
        String similar = Suggestions.closest(FIELDS, key.toString());
        throw Errors.typeError(
            "replace() got an unexpected keyword argument '"
                + key
                + "'"
                + (similar == null ? "" : ". Did you mean '" + similar + "'?"));
      }
    }
    return new CodeReplacement(original, changes).make();
  }

  private PyCode make() {
    CodeHeading old = original.heading();
    int argCount = count("co_argcount", old.argCount());
    int positionalOnly = count("co_posonlyargcount", old.positionalOnlyCount());
    int keywordOnly = count("co_kwonlyargcount", old.keywordOnlyCount());
    String[] varNames = names("co_varnames", old.varNames());
    int locals = count("co_nlocals", varNames.length);
    count("co_stacksize", 0);
    CodeHeading heading =
        new CodeHeading(
            text("co_name", old.name()),
            text("co_qualname", old.qualname()),
            text("co_filename", old.filename()),
            count("co_firstlineno", old.firstLine()),
            argCount,
            positionalOnly,
            keywordOnly,
            count("co_flags", old.flags()),
            varNames,
            names("co_cellvars", old.cellNames()),
            names("co_freevars", old.freeNames()));
    bytes("co_linetable");
    bytes("co_exceptiontable");
    if (argCount < positionalOnly) {
      throw Errors.systemError("Objects/codeobject.c:465: bad argument to internal function");
    }
    if (heading.parameterCount() > varNames.length) {
      throw Errors.valueError("code: co_varnames is too small");
    }
    if (locals != varNames.length) {
      throw Errors.valueError("code: co_nlocals != len(co_varnames)");
    }
    return new PyCode(heading, executable(), tuple("co_consts"), checkedNames("co_names"));
  }

  private Executable executable() {
    PyBytes bytes = bytes("co_code");
    if (bytes == null) {
      return original.executable().interpreted();
    }
    if (bytes instanceof CodeBytes code) {
      return code.executable();
    }
    throw Errors.notImplementedError("only the co_code of another code object can be executed");
  }

  private int count(String field, int old) {
    Object value = changes.get(field);
    if (value == null) {
      return old;
    }
    int n = Indexes.toInt(value, false);
    if (n < 0) {
      throw Errors.valueError(field + " must be a positive integer");
    }
    return n;
  }

  private String text(String field, String old) {
    Object value = changes.get(field);
    if (value == null) {
      return old;
    }
    if (!PyStr.isStr(value)) {
      throw wrong(field, "str", value);
    }
    return PyStr.toJava(value);
  }

  private @Nullable PyBytes bytes(String field) {
    Object value = changes.get(field);
    if (value != null && !(value instanceof PyBytes)) {
      throw wrong(field, "bytes", value);
    }
    return (PyBytes) value;
  }

  private @Nullable PyTuple tuple(String field) {
    Object value = changes.get(field);
    if (value != null && !(value instanceof PyTuple)) {
      throw wrong(field, "tuple", value);
    }
    return (PyTuple) value;
  }

  private @Nullable PyTuple checkedNames(String field) {
    PyTuple tuple = tuple(field);
    if (tuple != null) {
      for (Object name : tuple.items()) {
        if (!PyStr.isStr(name)) {
          throw Errors.systemError("non-string found in code slot");
        }
      }
    }
    return tuple;
  }

  private String[] names(String field, String[] old) {
    PyTuple tuple = checkedNames(field);
    if (tuple == null) {
      return old;
    }
    String[] names = new String[tuple.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = PyStr.toJava(tuple.get(i));
    }
    return names;
  }

  private static RuntimeException wrong(String field, String expected, Object value) {
    return Errors.typeError(
        "replace() argument '"
            + field
            + "' must be "
            + expected
            + ", not "
            + Types.of(value).fullName());
  }
}
