package org.krait.runtime.object;

/** An object that exposes its memory to others: the buffer protocol in Java. */
// CPython: PEP 3118, object.h PyBufferProcs
public interface BufferExporter extends PyObject {
  /**
   * A view of the memory, which the caller releases.
   *
   * @param flags what the caller can handle, from {@link Buffer}
   */
  Buffer buffer(int flags);

  /** Called once for each view when it is released. */
  default void released(Buffer buffer) {}
}
