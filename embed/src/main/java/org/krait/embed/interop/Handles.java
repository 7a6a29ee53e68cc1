package org.krait.embed.interop;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyBaseException;

/** What the public API contributes: its handles on Python objects, and its exceptions. */
public interface Handles {
  /** The public class of the handles. */
  Class<?> type();

  /** The handle on a Python object. */
  Object wrap(Object python);

  /** The Python object that a handle stands for; null if the object is no handle. */
  @Nullable Object unwrap(Object java);

  /**
   * The exception that tells Java of a Python exception.
   *
   * @param cause the Java exception that the Python exception stands for, or null
   */
  RuntimeException failure(PyBaseException raised, @Nullable Throwable cause);

  /** The Python exception of which an exception told Java, or null if it is no such. */
  @Nullable PyBaseException raised(Throwable failure);
}
