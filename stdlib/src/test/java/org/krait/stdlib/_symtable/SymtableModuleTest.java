package org.krait.stdlib._symtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.ops.Attributes;

class SymtableModuleTest {
  private final SymtableModule module = new SymtableModule(new Interpreter());

  private Object table(String source) {
    return module.symtable(source, "f", "exec");
  }

  @Test
  void anEntryShowsItsNamesAndChildren() {
    Object top = table("x = 1\ndef f(a): return a\n");
    assertEquals("top", Attributes.get(top, "name"));
    assertEquals(2L, Attributes.get(top, "type"));
    assertEquals(0x1002L, ((PyDict) Attributes.get(top, "symbols")).get("x"));
    PyList children = (PyList) Attributes.get(top, "children");
    Object function = children.get(1);
    assertEquals("f", Attributes.get(function, "name"));
    assertEquals(2L, Attributes.get(function, "lineno"));
    assertEquals(0L, Attributes.get(function, "nested"));
    assertEquals("a", ((PyList) Attributes.get(function, "varnames")).get(0));
  }

  @Test
  void aScopeErrorIsASyntaxErrorWithItsPlace() {
    PyException e = assertThrows(PyException.class, () -> table("def f():\n nonlocal x\n"));
    assertEquals("SyntaxError", e.typeName());
    assertEquals("no binding for nonlocal 'x' found", e.arguments()[0]);
  }

  @Test
  void theStartMustBeKnown() {
    PyException e = assertThrows(PyException.class, () -> module.symtable("x", "f", "foo"));
    assertEquals("symtable() arg 3 must be 'exec' or 'eval' or 'single'", e.arguments()[0]);
  }
}
