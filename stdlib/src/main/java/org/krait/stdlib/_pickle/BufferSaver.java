package org.krait.stdlib._pickle;

import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Truth;

/** Writes a PickleBuffer into the pickle, or hands it to the callback and refers to it. */
// CPython: _pickle.c save_picklebuffer; PEP 574
final class BufferSaver {
  private final ObjectSaver saver;

  BufferSaver(ObjectSaver saver) {
    this.saver = saver;
  }

  void save(PyPickleBuffer buffer) {
    if (saver.protocol < 5) {
      throw PickleErrors.pickling("PickleBuffer can only be pickled with protocol >= 5");
    }
    Buffer view = buffer.view();
    if (!view.isContiguous() && !view.isFortranContiguous()) {
      throw PickleErrors.pickling(
          "PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
    }
    Object callback = saver.pickler.bufferCallback();
    if (callback == PySingleton.NONE || Truth.of(Dispatch.call(callback, buffer))) {
      saveInside(view);
      return;
    }
    saver.out.put(Opcodes.NEXT_BUFFER);
    if (view.readOnly()) {
      saver.out.put(Opcodes.READONLY_BUFFER);
    }
  }

  private void saveInside(Buffer view) {
    byte[] bytes = view.toBytes();
    if (view.readOnly()) {
      saver.save(PyBytes.of(bytes));
    } else {
      saver.save(PyByteArray.of(bytes));
    }
  }
}
