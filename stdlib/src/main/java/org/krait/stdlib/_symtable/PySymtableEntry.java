package org.krait.stdlib._symtable;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyStr;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;

/** One scope as Python sees it; {@code symtable.py} wraps it. */
@PyTypeSpec(name = "symtable entry", subclassable = false, instantiable = false)
public final class PySymtableEntry implements PyObject {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PySymtableEntry.class);

  private final Scope scope;
  private final long id;
  private final PyList children = new PyList();
  private final PyList varnames = new PyList();
  private final PyDict symbols = new PyDict();

  PySymtableEntry(Scope scope, AtomicLong ids) {
    this.scope = scope;
    this.id = ids.incrementAndGet();
    addNames(scope.parameters());
    for (Symbol symbol : scope.symbols()) {
      symbols.put(PyStr.ofJava(symbol.name()), (long) symbol.flags());
    }
    for (Scope child : scope.children()) {
      children.add(new PySymtableEntry(child, ids));
    }
  }

  private void addNames(List<String> names) {
    for (String name : names) {
      varnames.add(PyStr.ofJava(name));
    }
  }

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  @PyGetter(member = true)
  public long id() {
    return id;
  }

  @PyGetter(member = true)
  public Object name() {
    return PyStr.ofJava(scope.name());
  }

  @PyGetter(member = true)
  public Object symbols() {
    return symbols;
  }

  @PyGetter(member = true)
  public Object varnames() {
    return varnames;
  }

  @PyGetter(member = true)
  public Object children() {
    return children;
  }

  @PyGetter(member = true)
  public long nested() {
    return scope.isNested() ? 1 : 0;
  }

  @PyGetter(value = "type", member = true)
  public long blockType() {
    return switch (scope.kind()) {
      case MODULE -> SymtableModule.TYPE_MODULE;
      case CLASS -> SymtableModule.TYPE_CLASS;
      case ANNOTATION -> SymtableModule.TYPE_ANNOTATION;
      case TYPE_ALIAS -> SymtableModule.TYPE_TYPE_ALIAS;
      case TYPE_PARAMETERS -> SymtableModule.TYPE_TYPE_PARAMETERS;
      case TYPE_VARIABLE -> SymtableModule.TYPE_TYPE_VARIABLE;
      default -> SymtableModule.TYPE_FUNCTION;
    };
  }

  @PyGetter(member = true)
  public long lineno() {
    return scope.lineno();
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return PyStr.ofJava(
        "<symtable entry " + scope.name() + "(" + id + "), line " + scope.lineno() + ">");
  }
}
