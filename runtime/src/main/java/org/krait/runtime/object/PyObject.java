package org.krait.runtime.object;

/**
 * An object of Python that Krait represents by a class of its own. Some values are plain Java
 * objects instead (see {@link Types}).
 */
public interface PyObject {
  /** The object's type, as {@code type(x)}. */
  PyType type();
}
