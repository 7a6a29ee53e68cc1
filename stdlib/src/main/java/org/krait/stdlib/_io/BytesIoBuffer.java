package org.krait.stdlib._io;

import java.util.IdentityHashMap;
import java.util.Map;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BufferExporter;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PyType;

/** The object behind the views that {@code BytesIO.getbuffer} gives. */
// CPython: bytesio.c bytesiobuf
@PyTypeSpec(name = "_BytesIOBuffer", module = "_io", subclassable = false, instantiable = false)
public final class BytesIoBuffer extends PyInstance implements BufferExporter {
  private final PyByteArray content;

  /** The views in use, each with that of the content. */
  private final Map<Buffer, Buffer> views = new IdentityHashMap<>();

  BytesIoBuffer(PyByteArray content) {
    super(PyType.builtin(BytesIoBuffer.class));
    this.content = content;
  }

  @Override
  public Buffer buffer(int flags) {
    Buffer inner = content.buffer(flags);
    Buffer outer = inner.heldBy(this);
    synchronized (views) {
      views.put(outer, inner);
    }
    return outer;
  }

  @Override
  public void released(Buffer outer) {
    Buffer inner;
    synchronized (views) {
      inner = views.remove(outer);
    }
    if (inner != null) {
      inner.release();
    }
  }

  @PyMethod("(self, flags, /)")
  public Object __buffer__(int flags) {
    return PyMemoryView.of(buffer(flags));
  }

  @PyMethod("(self, buffer, /)")
  public void __release_buffer__(Object buffer) {
    PyMemoryView.releaseFor(this, buffer);
  }
}
