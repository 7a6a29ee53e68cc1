package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** A code object: a heading, and what runs it. */
public final class PyCode implements PyObject {
  private CodeHeading heading;
  private Executable executable;
  private final @Nullable PyTuple shownConstants;
  private final @Nullable PyTuple shownNames;
  private final int plainArity;
  private volatile @Nullable CodeEvents events;

  public PyCode(CodeHeading heading, Executable executable) {
    this(heading, executable, null, null);
  }

  /** A code object that shows other {@code co_consts} and {@code co_names} than it executes. */
  public PyCode(
      CodeHeading heading,
      Executable executable,
      @Nullable PyTuple shownConstants,
      @Nullable PyTuple shownNames) {
    this.heading = heading;
    this.executable = executable;
    this.shownConstants = shownConstants;
    this.shownNames = shownNames;
    this.plainArity = heading.plainArity();
  }

  /** {@code co_consts}. */
  public PyTuple constants() {
    return shownConstants != null ? shownConstants : PyTuple.of(executable.constants());
  }

  /** {@code co_names}. */
  public PyTuple names() {
    if (shownNames != null) {
      return shownNames;
    }
    String[] names = executable.names();
    Object[] items = new Object[names.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.ofJava(names[i]);
    }
    return PyTuple.of(items);
  }

  /** What tools want to know of this code and nothing else, or null. */
  public @Nullable CodeEvents events() {
    return events;
  }

  /** What tools want to know of this code, made if nobody wanted anything. */
  public synchronized CodeEvents ensureEvents() {
    CodeEvents e = events;
    if (e == null) {
      e = new CodeEvents();
      events = e;
    }
    return e;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CODE;
  }

  public CodeHeading heading() {
    return heading;
  }

  /** Changes {@code co_filename} here and in the code objects inside. */
  // CPython: import.c update_code_filenames
  public void setFilename(String filename) {
    if (filename.equals(heading.filename())) {
      return;
    }
    heading = heading.withFilename(filename);
    for (Object constant : executable.constants()) {
      if (constant instanceof PyCode inner) {
        inner.setFilename(filename);
      }
    }
  }

  public Executable executable() {
    return executable;
  }

  /** From the next call on the code is interpreted: then its variables can be seen. */
  void keepInterpreted() {
    executable.interpreted().keepInterpreted();
    executable = executable.uncompiled();
  }

  /** Lets another form of the same code run from the next call on. */
  public void setExecutable(Executable executable) {
    this.executable = executable;
  }

  /** The number of arguments if all parameters are positional and nothing else, or -1. */
  public int plainArity() {
    return plainArity;
  }

  public String name() {
    return heading.name();
  }

  public String qualname() {
    return heading.qualname();
  }

  /** Whether {@code co_flags} has this bit, or one of these bits. */
  public boolean has(int flag) {
    return heading.has(flag);
  }

  public int freeCount() {
    return heading.freeNames().length;
  }

  /** The line of a position; before any, where the code starts. */
  public int line(int position) {
    return position < 0 ? executable.startLine() : executable.positions()[4 * position];
  }

  @Override
  public String toString() {
    return "<code object " + name() + ">";
  }
}
