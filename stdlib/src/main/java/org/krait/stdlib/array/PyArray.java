package org.krait.stdlib.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BufferExporter;
import org.krait.runtime.object.BufferExports;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Memory;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sequences;

/// array(typecode [, initializer]) -> array
///
/// Return a new array whose items are restricted by typecode, and
/// initialized from the optional initializer value, which must be a list,
/// string or iterable over elements of the appropriate type.
///
/// Arrays represent basic values and behave very much like lists, except
/// the type of objects stored in them is constrained. The type is specified
/// at object creation time by using a type code, which is a single character.
/// The following type codes are defined:
///
///     Type code   C Type             Minimum size in bytes
///     'b'         signed integer     1
///     'B'         unsigned integer   1
///     'u'         Unicode character  2 (see note)
///     'h'         signed integer     2
///     'H'         unsigned integer   2
///     'i'         signed integer     2
///     'I'         unsigned integer   2
///     'l'         signed integer     4
///     'L'         unsigned integer   4
///     'q'         signed integer     8 (see note)
///     'Q'         unsigned integer   8 (see note)
///     'f'         floating-point     4
///     'd'         floating-point     8
///
/// NOTE: The 'u' typecode corresponds to Python's unicode character. On
/// narrow builds this is 2-bytes on wide builds this is 4-bytes.
///
/// NOTE: The 'q' and 'Q' type codes are only available if the platform
/// C compiler used to build Python supports 'long long', or, on Windows,
/// '__int64'.
///
/// Methods:
///
/// append() -- append a new item to the end of the array
/// buffer_info() -- return information giving the current memory info
/// byteswap() -- byteswap all the items of the array
/// count() -- return number of occurrences of an object
/// extend() -- extend array by appending multiple elements from an iterable
/// fromfile() -- read items from a file object
/// fromlist() -- append items from the list
/// frombytes() -- append items from the string
/// index() -- return index of first occurrence of an object
/// insert() -- insert a new item into the array at a provided position
/// pop() -- remove and return item (default last)
/// remove() -- remove first occurrence of an object
/// reverse() -- reverse the order of the items in the array
/// tofile() -- write all items to a file object
/// tolist() -- return the array converted to an ordinary list
/// tobytes() -- return the array converted to a string
///
/// Attributes:
///
/// typecode -- the typecode character used to create the array
/// itemsize -- the length in bytes of one array item
///
@PyTypeSpec(
    name = "array",
    module = "array",
    weakref = true,
    pattern = PyTypeSpec.Pattern.SEQUENCE,
    objectSlots = "__getattribute__")
public final class PyArray extends PyInstance implements BufferExporter {
  static final PyType TYPE = PyType.builtin(PyArray.class);

  private final ItemFormat format;
  private byte[] bytes = {};
  private int size;
  private final BufferExports exports = new BufferExports();

  PyArray(PyType type, ItemFormat format) {
    super(type);
    this.format = format;
  }

  ItemFormat format() {
    return format;
  }

  /** The item at an index, or null beyond the end. */
  synchronized @Nullable Object at(int index) {
    return index >= 0 && index < size ? format.get(bytes, index * format.size) : null;
  }

  synchronized int size() {
    return size;
  }

  synchronized byte[] content() {
    return Arrays.copyOf(bytes, size * format.size);
  }

  /** Puts the bytes of whole items in the place of those from {@code from} to {@code to}. */
  synchronized void replace(int from, int to, byte[] with) {
    int width = format.size;
    int grown = size - (to - from) + with.length / width;
    if (grown != size && !exports.isEmpty()) {
      throw Errors.bufferError("cannot resize an array that is exporting buffers");
    }
    int length = Sequences.length((long) grown * width);
    byte[] target = bytes;
    if (length > bytes.length) {
      target = Arrays.copyOf(bytes, Sequences.length(length + (length >> 4) + 16L));
    }
    System.arraycopy(bytes, to * width, target, from * width + with.length, (size - to) * width);
    System.arraycopy(with, 0, target, from * width, with.length);
    bytes = target;
    size = grown;
  }

  private byte[] encoded(Object item) {
    byte[] one = new byte[format.size];
    format.put(one, 0, item);
    return one;
  }

  // CPython: arraymodule.c array_new
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs, ThreadState thread) {
    if (cls == TYPE && kwargs.size() > 0) {
      throw Errors.typeError("array.array() takes no keyword arguments");
    }
    if (args.length == 0 || args.length > 2) {
      throw Errors.typeError(
          args.length == 0
              ? "array() takes at least 1 argument (0 given)"
              : "array() takes at most 2 arguments (" + args.length + " given)");
    }
    ItemFormat format = Initializers.format(args[0]);
    if (format == ItemFormat.UNICODE) {
      Warnings.warn(
          thread.interpreter(),
          "DeprecationWarning",
          "The 'u' type code is deprecated and will be removed in Python 3.16");
    }
    PyArray made = new PyArray(cls, format);
    if (args.length == 2) {
      Initializers.fill(made, args[1]);
    }
    return made;
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    String name = type().name() + "('" + format.code + "'";
    if (size() == 0) {
      return name + ")";
    }
    Object items = format.isText() ? tounicode() : tolist();
    return PyStr.ofJava(name + ", " + Representation.javaRepr(items) + ")");
  }

  @PyMethod("(self, value, /)")
  Object __lt__(Object value) {
    return compare(value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  Object __le__(Object value) {
    return compare(value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    return compare(value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    return compare(value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  Object __gt__(Object value) {
    return compare(value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  Object __ge__(Object value) {
    return compare(value, Special.GE);
  }

  private Object compare(Object value, int special) {
    if (!(value instanceof PyArray other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (size() != other.size() && (special == Special.EQ || special == Special.NE)) {
      return special == Special.NE;
    }
    return Sequences.compare(
        ((PyList) tolist()).toArray(), ((PyList) other.tolist()).toArray(), special);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return new PyArrayIterator(this);
  }

  @PyMethod("(self, flags, /)")
  Object __buffer__(int flags) {
    return PyMemoryView.of(this, flags);
  }

  @PyMethod("(self, buffer, /)")
  void __release_buffer__(Object buffer) {
    PyMemoryView.releaseFor(this, buffer);
  }

  @Override
  public synchronized Buffer buffer(int flags) {
    String code = format.isText() ? "w" : String.valueOf(format.code);
    Buffer view =
        new Buffer(
            this,
            Memory.of(bytes),
            0,
            false,
            (flags & Buffer.FORMAT) != 0 ? code : "B",
            format.size,
            new int[] {size},
            new int[] {format.size});
    exports.add(view);
    return view;
  }

  @Override
  public synchronized void released(Buffer buffer) {
    exports.remove(buffer);
  }

  @PyMethod("(self, /)")
  int __len__() {
    return size();
  }

  @PyMethod("(self, key, /)")
  Object __getitem__(Object key) {
    if (key instanceof PySlice slice) {
      return ArraySlices.get(this, slice);
    }
    Object item = at(index(key));
    if (item == null) {
      throw Errors.indexError("array index out of range");
    }
    return item;
  }

  @PyMethod("(self, key, value, /)")
  void __setitem__(Object key, Object value) {
    if (key instanceof PySlice slice) {
      ArraySlices.set(this, slice, value);
      return;
    }
    int i = checkedIndex(key);
    byte[] one = encoded(value);
    if (i >= size()) {
      throw Errors.indexError("array assignment index out of range");
    }
    replace(i, i + 1, one);
  }

  @PyMethod("(self, key, /)")
  void __delitem__(Object key) {
    if (key instanceof PySlice slice) {
      ArraySlices.delete(this, slice);
      return;
    }
    int i = checkedIndex(key);
    replace(i, i + 1, new byte[0]);
  }

  private int checkedIndex(Object key) {
    int i = index(key);
    if (i < 0 || i >= size()) {
      throw Errors.indexError("array assignment index out of range");
    }
    return i;
  }

  private int index(Object key) {
    if (Types.special(key, Special.INDEX) == null) {
      throw Errors.typeError("array indices must be integers");
    }
    return Sequences.fromEnd(Indexes.subscript(key), size());
  }

  /** An array of the same format, of type array. */
  PyArray like(byte[] content) {
    PyArray made = new PyArray(TYPE, format);
    made.replace(0, 0, content);
    return made;
  }

  @PyMethod("(self, value, /)")
  Object __add__(Object value) {
    if (!(value instanceof PyArray other)) {
      throw Errors.typeError(
          "can only append array (not \"" + Types.of(value).fullName() + "\") to array");
    }
    if (other.format != format) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    PyArray sum = like(content());
    sum.replace(sum.size, sum.size, other.content());
    return sum;
  }

  @PyMethod("(self, value, /)")
  Object __mul__(int value) {
    PyArray product = like(content());
    product.__imul__(value);
    return product;
  }

  @PyMethod("(self, value, /)")
  Object __rmul__(int value) {
    return __mul__(value);
  }

  @PyMethod("(self, key, /)")
  boolean __contains__(Object key) {
    return find(key, 0, Integer.MAX_VALUE) >= 0;
  }

  private int find(Object value, int from, int to) {
    for (int i = from; i < to; i++) {
      Object item = at(i);
      if (item == null) {
        return -1;
      }
      if (Equality.same(item, value)) {
        return i;
      }
    }
    return -1;
  }

  /// Implement self+=value.
  @PyMethod("(self, value, /)")
  Object __iadd__(Object value) {
    if (!(value instanceof PyArray)) {
      throw Errors.typeError(
          "can only extend array with array (not \"" + Types.of(value).fullName() + "\")");
    }
    extend(value);
    return this;
  }

  /// Implement self*=value.
  @PyMethod("(self, value, /)")
  Object __imul__(int value) {
    byte[] once = content();
    byte[] all = new byte[Sequences.length((long) once.length * Math.max(0, value))];
    for (int at = 0; at < all.length; at += once.length) {
      System.arraycopy(once, 0, all, at, once.length);
    }
    replace(0, size(), all);
    return this;
  }

  /// Append new value v to the end of the array.
  @PyMethod("(self, v, /)")
  void append(Object v) {
    byte[] one = encoded(v);
    replace(size, size, one);
  }

  /// Return a tuple (address, length) giving the current memory address and the length \
  /// in items of the buffer used to hold array's contents.
  ///
  /// The length should be multiplied by the itemsize attribute to calculate
  /// the buffer length in bytes.
  @PyMethod("(self, /)")
  Object buffer_info() {
    return PyTuple.of((long) System.identityHashCode(this), (long) size());
  }

  /// Byteswap all items of the array.
  ///
  /// If the items in the array are not 1, 2, 4, or 8 bytes in size, RuntimeError is
  /// raised.
  @PyMethod("(self, /)")
  synchronized void byteswap() {
    int width = format.size;
    for (int at = 0; at < size * width; at += width) {
      for (int i = 0; i < width / 2; i++) {
        byte b = bytes[at + i];
        bytes[at + i] = bytes[at + width - 1 - i];
        bytes[at + width - 1 - i] = b;
      }
    }
  }

  /// Remove all items from the array.
  @PyMethod("(self, /)")
  void clear() {
    replace(0, size(), new byte[0]);
  }

  /// Return a copy of the array.
  @PyMethod("(self, /)")
  Object __copy__() {
    return like(content());
  }

  /// Return number of occurrences of v in the array.
  @PyMethod("(self, v, /)")
  int count(Object v) {
    int count = 0;
    for (int i = find(v, 0, Integer.MAX_VALUE); i >= 0; i = find(v, i + 1, Integer.MAX_VALUE)) {
      count++;
    }
    return count;
  }

  /// Return a copy of the array.
  @PyMethod("(self, unused, /)")
  Object __deepcopy__(Object unused) {
    return __copy__();
  }

  /// Append items to the end of the array.
  @PyMethod(value = "(self, bb, /)", definingClass = true)
  void extend(Object bb) {
    if (bb instanceof PyArray other) {
      if (other.format != format) {
        throw Errors.typeError("can only extend with array of same kind");
      }
      replace(size, size, other.content());
      return;
    }
    Object iterator = Iteration.iterator(bb);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      append(x);
    }
  }

  /// Read n objects from the file object f and append them to the end of the array.
  @PyMethod(value = "(self, f, n, /)", definingClass = true)
  void fromfile(Object f, int n) {
    if (n < 0) {
      throw Errors.valueError("negative count");
    }
    int wanted = Sequences.length((long) n * format.size);
    Object read = Attributes.callMethod(f, "read", (long) wanted);
    if (!(read instanceof PyBytes b)) {
      throw Errors.typeError("read() didn't return bytes");
    }
    frombytes(b);
    if (Buffers.bytes(b).length != wanted) {
      throw Errors.eofError("read() didn't return enough bytes");
    }
  }

  /// Append items to array from list.
  @PyMethod("(self, list, /)")
  void fromlist(Object list) {
    if (!(list instanceof PyList items)) {
      throw Errors.typeError("arg must be list");
    }
    PyArray added = new PyArray(TYPE, format);
    added.extend(items);
    replace(size, size, added.content());
  }

  /// Appends items from the string, interpreting it as an array of machine values, as if \
  /// it had been read from a file using the fromfile() method.
  @PyMethod("(self, buffer, /)")
  void frombytes(Object buffer) {
    byte[] content = Buffers.bytes(buffer);
    if (content.length % format.size != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    replace(size, size, content);
  }

  /// Extends this array with data from the unicode string ustr.
  ///
  /// The array must be a unicode type array; otherwise a ValueError is raised.
  /// Use array.frombytes(ustr.encode(...)) to append Unicode data to an array of
  /// some other type.
  @PyMethod("(self, ustr, /)")
  void fromunicode(Object ustr) {
    if (!PyStr.isStr(ustr)) {
      throw Errors.typeError(
          "fromunicode() argument must be str, not " + Types.of(ustr).fullName());
    }
    if (!format.isText()) {
      throw Errors.valueError(
          "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    extend(ustr);
  }

  /// Return index of first occurrence of v in the array.
  ///
  /// Raise ValueError if the value is not present.
  @PyMethod("(self, v, start=0, stop=sys.maxsize, /)")
  int index(Object v, Object start, Object stop) {
    int found = find(v, Sequences.bound(start, size()), Sequences.bound(stop, size()));
    if (found < 0) {
      throw Errors.valueError("array.index(x): x not in array");
    }
    return found;
  }

  /// Insert a new item v into the array before position i.
  @PyMethod("(self, i, v, /)")
  void insert(int i, Object v) {
    int at = Math.max(0, Math.min(size, Sequences.fromEnd(i, size)));
    replace(at, at, encoded(v));
  }

  /// Return the i-th element and delete it from the array.
  ///
  /// i defaults to -1.
  @PyMethod("(self, i=-1, /)")
  Object pop(int i) {
    int at = Sequences.fromEnd(i, size());
    Object item = at(at);
    if (item == null) {
      throw Errors.indexError(size() == 0 ? "pop from empty array" : "pop index out of range");
    }
    replace(at, at + 1, new byte[0]);
    return item;
  }

  /// Return state information for pickling.
  @PyMethod(value = "(self, value, /)", definingClass = true)
  Object __reduce_ex__(int value) {
    Object state = Attributes.callMethod(this, "__getstate__");
    String code = String.valueOf(format.code);
    if (value < 3) {
      return PyTuple.of(type(), PyTuple.of(code, tolist()), state);
    }
    Object maker = Attributes.get(Imports.module("array"), "_array_reconstructor");
    Object machine = (long) format.machineCode;
    return PyTuple.of(maker, PyTuple.of(type(), code, machine, tobytes()), state);
  }

  /// Remove the first occurrence of v in the array.
  @PyMethod("(self, v, /)")
  void remove(Object v) {
    int found = find(v, 0, Integer.MAX_VALUE);
    if (found < 0) {
      throw Errors.valueError("array.remove(x): x not in array");
    }
    replace(found, found + 1, new byte[0]);
  }

  /// Reverse the order of the items in the array.
  @PyMethod("(self, /)")
  void reverse() {
    Object[] items = ((PyList) tolist()).toArray();
    for (int i = 0; i < items.length; i++) {
      replace(i, i + 1, encoded(items[items.length - 1 - i]));
    }
  }

  /// Write all items (as machine values) to the file object f.
  @PyMethod(value = "(self, f, /)", definingClass = true)
  void tofile(Object f) {
    if (size() > 0) {
      Attributes.callMethod(f, "write", tobytes());
    }
  }

  /// Convert array to an ordinary list with the same items.
  @PyMethod("(self, /)")
  Object tolist() {
    PyList items = new PyList();
    for (int i = 0; ; i++) {
      Object item = at(i);
      if (item == null) {
        return items;
      }
      items.add(item);
    }
  }

  /// Convert the array to an array of machine values and return the bytes representation.
  @PyMethod("(self, /)")
  Object tobytes() {
    return PyBytes.of(content());
  }

  /// Extends this array with data from the unicode string ustr.
  ///
  /// Convert the array to a unicode string.  The array must be a unicode type array;
  /// otherwise a ValueError is raised.  Use array.tobytes().decode() to obtain a
  /// unicode string from an array of some other type.
  @PyMethod("(self, /)")
  Object tounicode() {
    if (!format.isText()) {
      throw Errors.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    byte[] content = content();
    int[] codePoints = new int[content.length / format.size];
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] =
          java.nio.ByteBuffer.wrap(content)
              .order(java.nio.ByteOrder.LITTLE_ENDIAN)
              .getInt(i * format.size);
    }
    return PyStr.of(codePoints);
  }

  /// Size of the array in memory, in bytes.
  @PyMethod("(self, /)")
  long __sizeof__() {
    return 64 + (long) bytes.length;
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// the typecode character used to create the array
  @PyGetter
  String typecode() {
    return String.valueOf(format.code);
  }

  /// the size, in bytes, of one array item
  @PyGetter
  int itemsize() {
    return format.size;
  }
}
