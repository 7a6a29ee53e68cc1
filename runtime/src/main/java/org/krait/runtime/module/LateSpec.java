package org.krait.runtime.module;

import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.PyDict;

/** The {@code __spec__} and {@code __loader__} of a module, made when somebody asks for them. */
public final class LateSpec extends LatePart {
  private static final String[] ORDER = {
    "__spec__", "__loader__", "__package__", "__doc__", "__name__"
  };

  private final Interpreter interpreter;
  private final String name;
  private final PyDict module;

  LateSpec(Interpreter interpreter, String name, PyDict module) {
    this.interpreter = interpreter;
    this.name = name;
    this.module = module;
  }

  @Override
  protected void make() {
    new DirectImport(interpreter).addSpec(name, module);
    order(module);
  }

  /** Puts the names that every module has before all others. */
  public static void order(PyDict module) {
    HashTable table = module.table();
    for (String name : ORDER) {
      table.move(name, Keys.hash(name), false);
    }
  }
}
