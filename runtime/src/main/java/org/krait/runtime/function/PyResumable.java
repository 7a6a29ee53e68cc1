package org.krait.runtime.function;

import org.krait.runtime.object.PyObject;

/** A generator, coroutine or async generator. */
public interface PyResumable extends PyObject {
  Resumption resumption();
}
