package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;

/** What {@code sys.stderr} is until files can be opened. */
// CPython: fileobject.c PyStdPrinter_Type
@PyTypeSpec(name = "stderrprinter", subclassable = false, instantiable = false)
public final class PyStderrPrinter extends PyInstance {
  public PyStderrPrinter() {
    super(PyType.builtin(PyStderrPrinter.class));
  }

  @PyMethod(value = "(self, text, /)", doc = "", text = false)
  long write(String text) {
    System.err.print(text);
    return text.length();
  }

  @PyMethod(value = "(self, /)", doc = "", text = false)
  void flush() {
    System.err.flush();
  }

  @PyMethod(value = "(self, /)", doc = "", text = false)
  long fileno() {
    return 2;
  }
}
