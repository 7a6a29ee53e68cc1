package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * A view of an object's memory, held until it is released: where its items are and what they are.
 * Offsets and strides count bytes.
 */
// CPython: Py_buffer
public final class Buffer {
  public static final int SIMPLE = 0;
  public static final int WRITABLE = 1;
  public static final int FORMAT = 4;
  public static final int ND = 8;
  public static final int STRIDES = 0x10 | ND;
  public static final int C_CONTIGUOUS = 0x20 | STRIDES;
  public static final int F_CONTIGUOUS = 0x40 | STRIDES;
  public static final int ANY_CONTIGUOUS = 0x80 | STRIDES;
  public static final int INDIRECT = 0x100 | STRIDES;
  public static final int FULL_RO = INDIRECT | FORMAT;
  public static final int READ = 0x100;
  public static final int WRITE = 0x200;

  private final Object exporter;
  private final Memory memory;
  private final int offset;
  private final boolean readOnly;
  private final String format;
  private final int itemSize;
  private final int[] shape;
  private final int[] strides;
  private boolean released;

  public Buffer(
      Object exporter,
      Memory memory,
      int offset,
      boolean readOnly,
      String format,
      int itemSize,
      int[] shape,
      int[] strides) {
    this.exporter = exporter;
    this.memory = memory;
    this.offset = offset;
    this.readOnly = readOnly;
    this.format = format;
    this.itemSize = itemSize;
    this.shape = shape;
    this.strides = strides;
  }

  /** A view of plain bytes. */
  // CPython: abstract.c PyBuffer_FillInfo
  public static Buffer ofBytes(
      Object exporter, byte[] array, int offset, int length, boolean readOnly, int flags) {
    if (readOnly && (flags & WRITABLE) != 0) {
      throw Errors.bufferError("Object is not writable.");
    }
    return new Buffer(
        exporter, Memory.of(array), offset, readOnly, "B", 1, new int[] {length}, new int[] {1});
  }

  /** The same memory seen otherwise, without a hold of its own. */
  public Buffer reshaped(
      int offset, boolean readOnly, String format, int itemSize, int[] shape, int[] strides) {
    return new Buffer(exporter, memory, offset, readOnly, format, itemSize, shape, strides);
  }

  /** The same view held through another object, which is told of the release. */
  public Buffer heldBy(BufferExporter holder) {
    return new Buffer(holder, memory, offset, readOnly, format, itemSize, shape, strides);
  }

  /** The object whose memory this is. */
  public Object exporter() {
    return exporter;
  }

  public Memory memory() {
    return memory;
  }

  /** Where the first item is. */
  public int offset() {
    return offset;
  }

  public boolean readOnly() {
    return readOnly;
  }

  /** The kind of the items in {@code struct}'s notation. */
  public String format() {
    return format;
  }

  public int itemSize() {
    return itemSize;
  }

  /** How many items there are in each dimension: to read, never to write. */
  public int[] shape() {
    return shape;
  }

  /** From item to item in each dimension: to read, never to write. */
  public int[] strides() {
    return strides;
  }

  /** How many items there are in all. */
  public int count() {
    int n = 1;
    for (int d : shape) {
      n *= d;
    }
    return n;
  }

  /** How many bytes the items take together. */
  public int length() {
    return count() * itemSize;
  }

  /** Whether the items follow each other in memory, the last index changing fastest. */
  public boolean isContiguous() {
    int step = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != step) {
        return count() == 0;
      }
      step *= shape[i];
    }
    return true;
  }

  /** Whether the items follow each other in memory, the first index changing fastest. */
  public boolean isFortranContiguous() {
    int step = itemSize;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] > 1 && strides[i] != step) {
        return count() == 0;
      }
      step *= shape[i];
    }
    return true;
  }

  /** The array that the items lie in without gaps, or null; they begin at {@link #offset}. */
  public byte @Nullable [] array() {
    return memory instanceof Memory.ArrayMemory a && isContiguous() ? a.array() : null;
  }

  /** A copy of the items' bytes, the last index changing fastest. */
  public byte[] toBytes() {
    byte[] bytes = new byte[length()];
    if (isContiguous()) {
      memory.read(offset, bytes, 0, bytes.length);
    } else {
      copy(0, offset, bytes, 0);
    }
    return bytes;
  }

  private int copy(int dimension, int from, byte[] to, int at) {
    if (dimension == shape.length) {
      memory.read(from, to, at, itemSize);
      return at + itemSize;
    }
    int next = at;
    for (int i = 0; i < shape[dimension]; i++) {
      next = copy(dimension + 1, from + i * strides[dimension], to, next);
    }
    return next;
  }

  /** Writes all items' bytes, the last index changing fastest. */
  public void fill(byte[] bytes) {
    if (isContiguous()) {
      memory.write(offset, bytes, 0, bytes.length);
    } else {
      fill(0, offset, bytes, 0);
    }
  }

  private int fill(int dimension, int to, byte[] from, int at) {
    if (dimension == shape.length) {
      memory.write(to, from, at, itemSize);
      return at + itemSize;
    }
    int next = at;
    for (int i = 0; i < shape[dimension]; i++) {
      next = fill(dimension + 1, to + i * strides[dimension], from, next);
    }
    return next;
  }

  /** Lets the memory go; a second call does nothing. */
  public synchronized void release() {
    if (!released) {
      released = true;
      if (exporter instanceof BufferExporter e) {
        e.released(this);
      }
    }
  }
}
