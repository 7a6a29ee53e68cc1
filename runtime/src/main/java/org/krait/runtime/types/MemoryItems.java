package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.SliceRange;

/** Reading, writing and comparing the items of a view of memory. */
// CPython: memoryobject.c memory_subscript, memory_ass_sub, cmp_base
final class MemoryItems {
  private MemoryItems() {}

  static char code(Buffer b) {
    char code = ItemFormat.code(b.format());
    if (code == 0) {
      throw Errors.notImplementedError("memoryview: format " + b.format() + " not supported");
    }
    return code;
  }

  /** The offset of the item that a key selects, which is no slice. */
  static int offset(Buffer b, Object key) {
    int dimensions = b.shape().length;
    if (key instanceof PyTuple t) {
      if (t.size() < dimensions) {
        throw Errors.notImplementedError("sub-views are not implemented");
      }
      if (t.size() > dimensions) {
        throw Errors.typeError(
            "cannot index " + dimensions + "-dimension view with " + t.size() + "-element tuple");
      }
      int offset = b.offset();
      for (int i = 0; i < dimensions; i++) {
        offset += step(b, i, t.get(i));
      }
      return offset;
    }
    if (dimensions > 1) {
      throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
    }
    return b.offset() + step(b, 0, key);
  }

  private static int step(Buffer b, int dimension, Object key) {
    int index = Indexes.toInt(key, true);
    int size = b.shape()[dimension];
    int at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
    }
    return at * b.strides()[dimension];
  }

  /** Whether a key is an int or a tuple of ints. */
  static boolean selectsItem(Object key) {
    if (key instanceof PyTuple t) {
      for (Object item : t.items()) {
        if (Indexes.orNull(item) == null) {
          return false;
        }
      }
      return true;
    }
    return Indexes.orNull(key) != null;
  }

  /** The part of a view that a slice selects; an empty one begins where the view does. */
  static Buffer slice(Buffer b, PySlice slice) {
    SliceRange r = SliceRange.of(slice.start(), slice.stop(), slice.step(), b.shape()[0]);
    int[] shape = b.shape().clone();
    int[] strides = b.strides().clone();
    shape[0] = r.count();
    int offset = r.count() == 0 ? b.offset() : b.offset() + r.start() * strides[0];
    strides[0] *= r.step();
    return b.reshaped(offset, b.readOnly(), b.format(), b.itemSize(), shape, strides);
  }

  /** The error for a key of another kind. */
  static PyException badKey(Object key) {
    if (key instanceof PyTuple t) {
      boolean slices = t.size() > 0;
      for (Object item : t.items()) {
        slices &= item instanceof PySlice;
      }
      if (slices) {
        return Errors.notImplementedError("multi-dimensional slicing is not implemented");
      }
    }
    return Errors.typeError("memoryview: invalid slice key");
  }

  /** Copies the items of an object's memory over those of a part of a view. */
  static void assign(Buffer target, Object value) {
    Buffer source = Buffers.of(value, Buffer.FULL_RO);
    try {
      boolean same =
          source.shape().length == 1
              && source.shape()[0] == target.shape()[0]
              && source.itemSize() == target.itemSize()
              && ItemFormat.code(source.format()) == ItemFormat.code(target.format());
      if (!same) {
        throw Errors.valueError(
            "memoryview assignment: lvalue and rvalue have different structures");
      }
      target.fill(source.toBytes());
    } finally {
      source.release();
    }
  }

  /** The items as a list, or a list of lists for each further dimension. */
  static Object toList(Buffer b) {
    return toList(b, 0, b.offset(), code(b));
  }

  private static Object toList(Buffer b, int dimension, int offset, char code) {
    if (dimension == b.shape().length) {
      return ItemFormat.read(b.memory(), offset, code);
    }
    Object[] items = new Object[b.shape()[dimension]];
    for (int i = 0; i < items.length; i++) {
      items[i] = toList(b, dimension + 1, offset + i * b.strides()[dimension], code);
    }
    return PyList.of(items);
  }

  /** Whether two views have the same shape and equal items. */
  static boolean equal(Buffer a, Buffer b) {
    if (!java.util.Arrays.equals(a.shape(), b.shape())) {
      return false;
    }
    char x = ItemFormat.code(a.format());
    char y = ItemFormat.code(b.format());
    if (x == 0 || y == 0) {
      return a.format().equals(b.format()) && java.util.Arrays.equals(a.toBytes(), b.toBytes());
    }
    boolean exact = x == y && "efd".indexOf(x) < 0;
    return exact
        ? java.util.Arrays.equals(a.toBytes(), b.toBytes())
        : Equality.equal(toList(a), toList(b));
  }
}
