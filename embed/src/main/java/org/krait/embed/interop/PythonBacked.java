package org.krait.embed.interop;

/** A Java object that is nothing but another face of a Python object. */
public interface PythonBacked {
  /** The Python object. */
  Object python();

  /** The connection of the interpreter that it belongs to. */
  Interop interop();
}
