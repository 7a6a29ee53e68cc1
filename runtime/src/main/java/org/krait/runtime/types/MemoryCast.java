package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Indexes;

/** Seeing the same memory as items of another format or in another shape. */
// CPython: memoryobject.c memory_cast
final class MemoryCast {
  private static final int MOST_DIMENSIONS = 64;

  private MemoryCast() {}

  static Buffer cast(Buffer from, String format, @Nullable Object shape) {
    if (!from.isContiguous()) {
      throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    int[] dimensions = null;
    if (shape != null) {
      dimensions = dimensions(shape);
      if (dimensions.length > MOST_DIMENSIONS) {
        throw Errors.valueError(
            "memoryview: number of dimensions must not exceed " + MOST_DIMENSIONS);
      }
      if (from.shape().length != 1 && dimensions.length != 1) {
        throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
      }
    }
    char source = ItemFormat.code(from.format());
    char target = ItemFormat.code(format);
    if (source == 0) {
      throw notNative("source");
    }
    if (target == 0) {
      throw notNative("destination");
    }
    if (!isByte(source) && !isByte(target)) {
      throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int size = ItemFormat.size(target);
    int length = from.length();
    if (length % size != 0) {
      throw Errors.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] result = dimensions == null ? new int[] {length / size} : dimensions;
    long product = size;
    for (int d : result) {
      product *= d;
    }
    if (product != length) {
      throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return from.reshaped(
        from.offset(), from.readOnly(), format, size, result, strides(result, size));
  }

  private static PyException notNative(String which) {
    return Errors.valueError(
        "memoryview: "
            + which
            + " format must be a native single character format prefixed with an optional '@'");
  }

  private static boolean isByte(char code) {
    return code == 'b' || code == 'B' || code == 'c';
  }

  private static int[] dimensions(Object shape) {
    Object[] items;
    if (shape instanceof PyList l) {
      items = l.toArray();
    } else if (shape instanceof PyTuple t) {
      items = t.items();
    } else {
      throw Errors.typeError("shape must be a list or a tuple");
    }
    int[] dimensions = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof Long)) {
        throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      dimensions[i] = Indexes.toInt(items[i], false);
      if (dimensions[i] <= 0) {
        throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
    }
    return dimensions;
  }

  /** The strides of a shape without gaps, the last index changing fastest. */
  static int[] strides(int[] shape, int itemSize) {
    int[] strides = new int[shape.length];
    int step = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = step;
      step *= shape[i];
    }
    return strides;
  }
}
