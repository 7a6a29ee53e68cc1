package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BufferExporter;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// Wrapper for potentially out-of-band buffers
@PyTypeSpec(name = "PickleBuffer", module = "pickle", weakref = true)
final class PyPickleBuffer extends PyInstance implements BufferExporter {
  static final PyType TYPE = PyType.builtin(PyPickleBuffer.class);

  private @Nullable Buffer view;

  private PyPickleBuffer(PyType type, Buffer view) {
    super(type);
    this.view = view;
  }

  @PyNew("(cls, object, /)")
  static Object __new__(PyType cls, Object object) {
    return new PyPickleBuffer(cls, Buffers.of(object, Buffer.FULL_RO));
  }

  /** The view that is held; ValueError once it was released. */
  Buffer view() {
    Buffer held = view;
    if (held == null) {
      throw Errors.valueError("operation forbidden on released PickleBuffer object");
    }
    return held;
  }

  @Override
  public Buffer buffer(int flags) {
    return Buffers.of(view().exporter(), flags);
  }

  @PyMethod("(self, flags, /)")
  Object __buffer__(int flags) {
    return PyMemoryView.of(this, flags);
  }

  @PyMethod("(self, buffer, /)")
  void __release_buffer__(PyMemoryView buffer) {
    buffer.release();
  }

  /// Return a memoryview of the raw memory underlying this buffer.
  ///
  /// Will raise BufferError is the buffer isn't contiguous.
  @PyMethod("(self, /)")
  Object raw() {
    Buffer held = view();
    if (!held.isContiguous() && !held.isFortranContiguous()) {
      throw Errors.bufferError("cannot extract raw buffer from non-contiguous buffer");
    }
    Buffer whole = Buffers.of(held.exporter(), Buffer.FULL_RO);
    return PyMemoryView.of(
        whole.reshaped(
            held.offset(), held.readOnly(), "B", 1, new int[] {held.length()}, new int[] {1}));
  }

  /// Release the underlying buffer exposed by the PickleBuffer object.
  @PyMethod("(self, /)")
  void release() {
    Buffer held = view;
    view = null;
    if (held != null) {
      held.release();
    }
  }
}
