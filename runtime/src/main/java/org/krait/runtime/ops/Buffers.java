package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BufferExporter;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The memory of any object that exposes it: a Java exporter, or one with {@code __buffer__}. */
// CPython: abstract.c PyObject_GetBuffer
public final class Buffers {
  private Buffers() {}

  /** Whether the object exposes its memory. */
  public static boolean exports(Object o) {
    return o instanceof BufferExporter || Types.special(o, Special.BUFFER) != null;
  }

  /** A view of the object's memory, which the caller releases. */
  public static Buffer of(Object o, int flags) {
    Buffer buffer = orNull(o, flags);
    if (buffer == null) {
      throw notBytesLike(o);
    }
    return buffer;
  }

  /** A view of the object's memory, or null if it exposes none. */
  public static @Nullable Buffer orNull(Object o, int flags) {
    PyType type = Types.of(o);
    if (o instanceof BufferExporter e && (type.isBuiltin() || !overrides(type))) {
      return e.buffer(flags);
    }
    Object method = type.special(Special.BUFFER);
    if (method == null) {
      return null;
    }
    Object view = Dispatch.callSpecial(method, o, (long) flags);
    if (!(view instanceof BufferExporter e) || !"memoryview".equals(Types.of(view).name())) {
      throw Errors.typeError("__buffer__ returned non-memoryview object");
    }
    Buffer inner = e.buffer(flags);
    return inner.heldBy(new Release(o, view, inner));
  }

  private static boolean overrides(PyType type) {
    for (PyType t : type.mro()) {
      if (t.isBuiltin()) {
        return false;
      }
      if (t.ownAttribute("__buffer__") != null) {
        return true;
      }
    }
    return false;
  }

  /** The hold on the memoryview that a {@code __buffer__} written in Python returned. */
  // CPython: typeobject.c bufferwrapper
  private record Release(Object owner, Object view, Buffer inner) implements BufferExporter {
    @Override
    public PyType type() {
      return Types.of(owner);
    }

    @Override
    public Buffer buffer(int flags) {
      return Buffers.of(owner, flags);
    }

    @Override
    public void released(Buffer buffer) {
      inner.release();
      Object method = Types.special(owner, Special.RELEASE_BUFFER);
      if (method != null) {
        Dispatch.callSpecial(method, owner, view);
      }
    }
  }

  /** The bytes of a bytes-like object: to read, never to write. */
  public static byte[] bytes(Object o) {
    if (o instanceof PyBytes b) {
      return b.array();
    }
    if (o instanceof PyByteArray b) {
      return b.toBytes();
    }
    return bytes(o, Buffer.FULL_RO);
  }

  /** The bytes of a bytes-like object that lie in one piece: to read, never to write. */
  // CPython: getargs.c, format y*
  public static byte[] contiguous(Object o) {
    return o instanceof PyBytes b ? b.array() : bytes(o, Buffer.SIMPLE);
  }

  private static byte[] bytes(Object o, int flags) {
    Buffer buffer = of(o, flags);
    try {
      return buffer.toBytes();
    } finally {
      buffer.release();
    }
  }

  /** The bytes of a bytes-like object, or null if it is none. */
  public static byte @Nullable [] bytesOrNull(Object o) {
    return exports(o) ? bytes(o) : null;
  }

  /** A view of memory to read into, which the caller releases; an error begins with the place. */
  // CPython: getargs.c, format w*
  public static Buffer writable(Object target, String place) {
    try {
      if (exports(target)) {
        return of(target, Buffer.WRITABLE);
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, "BufferError")) {
        throw e;
      }
    }
    throw Errors.typeError(
        place + " must be read-write bytes-like object, not " + Types.of(target).fullName());
  }

  /** The error for an object that exposes no memory. */
  public static PyException notBytesLike(Object o) {
    return Errors.typeError(
        "a bytes-like object is required, not '" + Types.of(o).fullName() + "'");
  }
}
