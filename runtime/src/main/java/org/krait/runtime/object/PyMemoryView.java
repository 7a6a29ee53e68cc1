package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * A memoryview: a view of memory that some object exports. Views made from it hold the same export,
 * which ends when all of them are released.
 */
// CPython: memoryobject.c
public final class PyMemoryView extends PyInstance implements BufferExporter {
  private final Hold hold;
  private final Buffer view;
  private boolean released;
  private int exports;

  /** The hash of the bytes, once asked for: it outlives the release. */
  private @Nullable Long hash;

  private PyMemoryView(Hold hold, Buffer view) {
    super(BuiltinTypes.MEMORYVIEW);
    this.hold = hold;
    this.view = view;
    hold.views++;
  }

  /** A view of an exporter's memory. */
  public static PyMemoryView of(BufferExporter exporter, int flags) {
    return of(exporter.buffer(flags));
  }

  /** A view of memory that was exported, which it will release. */
  public static PyMemoryView of(Buffer exported) {
    return new PyMemoryView(new Hold(exported), exported);
  }

  /** An export, and how many views use it. */
  private static final class Hold {
    private final Buffer exported;
    private int views;

    Hold(Buffer exported) {
      this.exported = exported;
    }
  }

  /** Another view of the same export. */
  public PyMemoryView with(Buffer other) {
    return new PyMemoryView(hold, other);
  }

  public boolean isReleased() {
    return released;
  }

  /** Where and what the items are; a ValueError once the view is released. */
  public Buffer view() {
    if (released) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  public @Nullable Long hash() {
    return hash;
  }

  public void setHash(long value) {
    hash = value;
  }

  /** Keeps the view from being released, as an export does, until {@link #letGo}. */
  public synchronized void hold() {
    exports++;
  }

  /** Ends what {@link #hold} began. */
  public synchronized void letGo() {
    exports--;
  }

  /** Lets the memory go; a second call does nothing. */
  public synchronized void release() {
    if (released) {
      return;
    }
    if (exports > 0) {
      throw Errors.bufferError(
          "memoryview has " + exports + " exported buffer" + (exports == 1 ? "" : "s"));
    }
    released = true;
    if (--hold.views == 0) {
      hold.exported.release();
    }
  }

  @Override
  public synchronized Buffer buffer(int flags) {
    Buffer b = view();
    if ((flags & Buffer.WRITABLE) != 0 && b.readOnly()) {
      throw Errors.bufferError("memoryview: underlying buffer is not writable");
    }
    if ((flags & Buffer.STRIDES) != Buffer.STRIDES && !b.isContiguous()) {
      throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
    }
    hold();
    return b.heldBy(this);
  }

  @Override
  public synchronized void released(Buffer buffer) {
    letGo();
  }

  /** Releases a memoryview if this very object exported it. */
  // CPython: typeobject.c wrap_releasebuffer
  public static void releaseFor(Object exporter, Object buffer) {
    if (!(buffer instanceof PyMemoryView memory)) {
      throw Errors.typeError("expected a memoryview object");
    }
    if (memory.view().exporter() != exporter) {
      throw Errors.valueError("memoryview's buffer is not this object");
    }
    memory.release();
  }
}
