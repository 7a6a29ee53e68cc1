package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.CType;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sequences;

/// Create a new memoryview object which references the given object.
@PyTypeSpec(
    name = "memoryview",
    instances = PyMemoryView.class,
    signature = "(object)",
    subclassable = false,
    pattern = PyTypeSpec.Pattern.SEQUENCE,
    weakref = true)
final class MemoryviewType {
  private MemoryviewType() {}

  @PyNew("(cls, object)")
  static Object __new__(org.krait.runtime.object.PyType cls, Object object) {
    return view(object, Buffer.FULL_RO);
  }

  private static PyMemoryView view(Object object, int flags) {
    if (object instanceof PyMemoryView m) {
      return m.with(m.view());
    }
    Buffer buffer = Buffers.orNull(object, flags);
    if (buffer == null) {
      throw Errors.typeError(
          "memoryview: a bytes-like object is required, not '" + Types.of(object).fullName() + "'");
    }
    return PyMemoryView.of(buffer);
  }

  /// Create a new memoryview object which references the given object.
  @PyClassMethod("(cls, /, object, flags)")
  static Object _from_flags(
      org.krait.runtime.object.PyType cls, Object object, @CType("int") int flags) {
    return view(object, flags);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(org.krait.runtime.object.PyType cls, Object item) {
    return PyGenericAlias.of(cls, item);
  }

  @PyMethod("(self, /)")
  static String __repr__(PyMemoryView self) {
    String state = self.isReleased() ? "released memory" : "memory";
    return "<" + state + " at " + Representation.address(self) + ">";
  }

  @PyMethod("(self, /)")
  // CPython: memoryobject.c memory_hash
  static long __hash__(PyMemoryView self) {
    Long known = self.hash();
    return known != null ? known : firstHash(self);
  }

  private static long firstHash(PyMemoryView self) {
    Buffer b = self.view();
    if (!b.readOnly()) {
      throw Errors.valueError("cannot hash writable memoryview object");
    }
    char code = ItemFormat.code(b.format());
    if (code != 'B' && code != 'b' && code != 'c') {
      throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    self.hold();
    try {
      Keys.hash(b.exporter());
    } finally {
      self.letGo();
    }
    long hash = Keys.hash(PyBytes.of(b.toBytes()));
    self.setHash(hash);
    return hash;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyMemoryView self, Object value) {
    if (self == value) {
      return true;
    }
    Buffer other = self.isReleased() ? null : Buffers.orNull(value, Buffer.FULL_RO);
    if (other == null) {
      return self.isReleased() ? false : PySingleton.NOT_IMPLEMENTED;
    }
    try {
      return MemoryItems.equal(self.view(), other);
    } finally {
      other.release();
    }
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyMemoryView self, Object value) {
    return __eq__(self, value) instanceof Boolean b ? !b : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyMemoryView self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyMemoryView self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyMemoryView self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyMemoryView self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyMemoryView self) {
    int dimensions = self.view().shape().length;
    if (dimensions == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (dimensions > 1) {
      throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
    }
    return new MemoryIterator(self);
  }

  @PyMethod("(self, flags, /)")
  static Object __buffer__(PyMemoryView self, int flags) {
    return PyMemoryView.of(self, flags);
  }

  @PyMethod("(self, buffer, /)")
  static void __release_buffer__(PyMemoryView self, Object buffer) {
    PyMemoryView.releaseFor(self, buffer);
  }

  @PyMethod("(self, /)")
  static long __len__(PyMemoryView self) {
    int[] shape = self.view().shape();
    if (shape.length == 0) {
      throw Errors.typeError("0-dim memory has no length");
    }
    return shape[0];
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyMemoryView self, Object key) {
    Buffer b = self.view();
    char code = MemoryItems.code(b);
    if (b.shape().length == 0) {
      if (key instanceof PyTuple t && t.size() == 0) {
        return ItemFormat.read(b.memory(), b.offset(), code);
      }
      if (key == PySingleton.ELLIPSIS) {
        return self;
      }
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (key instanceof PySlice s) {
      PyMemoryView all = self.with(b);
      try {
        return all.with(MemoryItems.slice(b, s));
      } finally {
        all.release();
      }
    }
    if (MemoryItems.selectsItem(key)) {
      int offset = MemoryItems.offset(b, key);
      return ItemFormat.read(self.view().memory(), offset, code);
    }
    throw MemoryItems.badKey(key);
  }

  @PyMethod("(self, key, value, /)")
  static void __setitem__(PyMemoryView self, Object key, Object value) {
    Buffer b = self.view();
    char code = MemoryItems.code(b);
    if (b.readOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
    if (b.shape().length == 0) {
      boolean all = key == PySingleton.ELLIPSIS || key instanceof PyTuple t && t.size() == 0;
      if (!all) {
        throw Errors.typeError("invalid indexing of 0-dim memory");
      }
      ItemFormat.write(self, b.offset(), code, value);
    } else if (key instanceof PySlice s && b.shape().length == 1) {
      Buffer part = MemoryItems.slice(b, s);
      self.view();
      MemoryItems.assign(part, value);
    } else if (key instanceof PySlice) {
      throw Errors.notImplementedError(
          "memoryview slice assignments are currently restricted to ndim = 1");
    } else if (!(key instanceof PyTuple) && b.shape().length > 1 && MemoryItems.selectsItem(key)) {
      throw Errors.notImplementedError("sub-views are not implemented");
    } else if (MemoryItems.selectsItem(key)) {
      ItemFormat.write(self, MemoryItems.offset(b, key), code, value);
    } else {
      throw MemoryItems.badKey(key);
    }
  }

  @PyMethod("(self, key, /)")
  static void __delitem__(PyMemoryView self, Object key) {
    throw Errors.typeError(
        self.view().readOnly() ? "cannot modify read-only memory" : "cannot delete memory");
  }

  /// Release the underlying buffer exposed by the memoryview object.
  @PyMethod("(self, /)")
  static void release(PyMemoryView self) {
    self.release();
  }

  /// Return the data in the buffer as a byte string.
  ///
  /// Order can be {'C', 'F', 'A'}. When order is 'C' or 'F', the data of the
  /// original array is converted to C or Fortran order. For contiguous views,
  /// 'A' returns an exact copy of the physical memory. In particular, in-memory
  /// Fortran order is preserved. For non-contiguous views, the data is converted
  /// to C first. order=None is the same as order='C'.
  @PyMethod("(self, /, order='C')")
  static Object tobytes(PyMemoryView self, Object order) {
    Buffer b = self.view();
    String text = Arguments.toTextOrNone(order, "tobytes", "argument 'order'");
    String o = text == null ? "C" : text;
    boolean fortran = o.equals("F") || o.equals("A") && b.isFortranContiguous();
    if (!o.equals("C") && !o.equals("F") && !o.equals("A")) {
      throw Errors.valueError("order must be 'C', 'F' or 'A'");
    }
    return PyBytes.of(fortran ? transposed(b).toBytes() : b.toBytes());
  }

  /** The view with its dimensions in the opposite order. */
  private static Buffer transposed(Buffer b) {
    int n = b.shape().length;
    int[] shape = new int[n];
    int[] strides = new int[n];
    for (int i = 0; i < n; i++) {
      shape[i] = b.shape()[n - 1 - i];
      strides[i] = b.strides()[n - 1 - i];
    }
    return b.reshaped(b.offset(), b.readOnly(), b.format(), b.itemSize(), shape, strides);
  }

  /// Return the data in the buffer as a str of hexadecimal numbers.
  ///
  ///   sep
  ///     An optional single character or byte to separate hex bytes.
  ///   bytes_per_sep
  ///     How many bytes between separators.  Positive values count from the
  ///     right, negative values count from the left.
  ///
  /// Example:
  /// >>> value = memoryview(b'\xb9\x01\xef')
  /// >>> value.hex()
  /// 'b901ef'
  /// >>> value.hex(':')
  /// 'b9:01:ef'
  /// >>> value.hex(':', 2)
  /// 'b9:01ef'
  /// >>> value.hex(':', -2)
  /// 'b901:ef'
  @PyMethod("(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  static String hex(PyMemoryView self, @Nullable Object sep, @CType("int") int bytesPerSep) {
    self.view();
    self.hold();
    try {
      return HexText.of(self.view().toBytes(), sep, bytesPerSep);
    } finally {
      self.letGo();
    }
  }

  /// Return the data in the buffer as a list of elements.
  @PyMethod("(self, /)")
  static Object tolist(PyMemoryView self) {
    return MemoryItems.toList(self.view());
  }

  /// Cast a memoryview to a new format or shape.
  @PyMethod("(self, /, format, shape=<unrepresentable>)")
  static Object cast(PyMemoryView self, String format, @Nullable Object shape) {
    return self.with(MemoryCast.cast(self.view(), format, shape));
  }

  /// Return a readonly version of the memoryview.
  @PyMethod("(self, /)")
  static Object toreadonly(PyMemoryView self) {
    Buffer b = self.view();
    return self.with(
        b.reshaped(b.offset(), true, b.format(), b.itemSize(), b.shape(), b.strides()));
  }

  /// Count the number of occurrences of a value.
  @PyMethod("(self, value, /)")
  static long count(PyMemoryView self, Object value) {
    long count = 0;
    MemoryIterator items = (MemoryIterator) __iter__(self);
    for (Object item = items.next(); item != null; item = items.next()) {
      count += Equality.same(item, value) ? 1 : 0;
    }
    return count;
  }

  /// Return the index of the first occurrence of a value.
  ///
  /// Raises ValueError if the value is not present.
  @PyMethod("(self, value, start=0, stop=sys.maxsize, /)")
  static long index(PyMemoryView self, Object value, Object start, Object stop) {
    Buffer b = self.view();
    if (b.shape().length != 1) {
      __iter__(self);
    }
    int length = b.shape()[0];
    int from = Sequences.bound(start, length);
    int to = Math.min(length, Sequences.bound(stop, length));
    char code = MemoryItems.code(b);
    for (int i = from; i < to; i++) {
      Object item = ItemFormat.read(b.memory(), b.offset() + i * b.strides()[0], code);
      if (Equality.same(item, value)) {
        return i;
      }
    }
    throw Errors.valueError("memoryview.index(x): x not found");
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __enter__(PyMemoryView self) {
    self.view();
    return self;
  }

  /// Release the underlying buffer exposed by the memoryview object.
  @PyMethod(value = "(self, /, *exc_info)", parsedAs = "__exit__()")
  static void __exit__(PyMemoryView self, Object[] excInfo) {
    self.release();
  }

  /// The underlying object of the memoryview.
  @PyGetter
  static Object obj(PyMemoryView self) {
    return self.view().exporter();
  }

  /// The amount of space in bytes that the array would use in
  ///  a contiguous representation.
  @PyGetter
  static Object nbytes(PyMemoryView self) {
    return (long) self.view().length();
  }

  /// A bool indicating whether the memory is read only.
  @PyGetter
  static Object readonly(PyMemoryView self) {
    return self.view().readOnly();
  }

  /// The size in bytes of each element of the memoryview.
  @PyGetter
  static Object itemsize(PyMemoryView self) {
    return (long) self.view().itemSize();
  }

  /// A string containing the format (in struct module style)
  ///  for each element in the view.
  @PyGetter
  static Object format(PyMemoryView self) {
    return self.view().format();
  }

  /// An integer indicating how many dimensions of a multi-dimensional
  ///  array the memory represents.
  @PyGetter
  static Object ndim(PyMemoryView self) {
    return (long) self.view().shape().length;
  }

  /// A tuple of ndim integers giving the shape of the memory
  ///  as an N-dimensional array.
  @PyGetter
  static Object shape(PyMemoryView self) {
    return tuple(self.view().shape());
  }

  /// A tuple of ndim integers giving the size in bytes to access
  ///  each element for each dimension of the array.
  @PyGetter
  static Object strides(PyMemoryView self) {
    return tuple(self.view().strides());
  }

  private static PyTuple tuple(int[] numbers) {
    Object[] items = new Object[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) numbers[i];
    }
    return PyTuple.of(items);
  }

  /// A tuple of integers used internally for PIL-style arrays.
  @PyGetter
  static Object suboffsets(PyMemoryView self) {
    self.view();
    return PyTuple.EMPTY;
  }

  /// A bool indicating whether the memory is C contiguous.
  @PyGetter
  static Object c_contiguous(PyMemoryView self) {
    return self.view().isContiguous();
  }

  /// A bool indicating whether the memory is Fortran contiguous.
  @PyGetter
  static Object f_contiguous(PyMemoryView self) {
    return self.view().isFortranContiguous();
  }

  /// A bool indicating whether the memory is contiguous.
  @PyGetter
  static Object contiguous(PyMemoryView self) {
    return self.view().isContiguous() || self.view().isFortranContiguous();
  }
}
