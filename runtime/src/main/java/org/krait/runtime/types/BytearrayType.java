package org.krait.runtime.types;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.CType;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyStaticMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.SliceRange;
import org.krait.runtime.text.AsciiCase;
import org.krait.runtime.text.ByteSearch;
import org.krait.runtime.text.Quoting;

/// bytearray(iterable_of_ints) -> bytearray
/// bytearray(string, encoding[, errors]) -> bytearray
/// bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
/// bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
/// bytearray() -> empty bytes array
///
/// Construct a mutable bytearray object from:
///   - an iterable yielding integers in range(256)
///   - a text string encoded using the specified encoding
///   - a bytes or a buffer object
///   - any object implementing the buffer API.
///   - an integer
@PyTypeSpec(name = "bytearray", instances = PyByteArray.class, pattern = PyTypeSpec.Pattern.SELF)
final class BytearrayType {
  private static final String RANGE = "byte must be in range(0, 256)";

  @PyConstant static final PySingleton __hash__ = PySingleton.NONE;

  private BytearrayType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(org.krait.runtime.object.PyType cls, Object[] args, PyDict kwargs) {
    return new PyByteArray(cls);
  }

  @PyMethod(
      "(self, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")
  static void __init__(
      PyByteArray self,
      @Nullable Object source,
      @Nullable String encoding,
      @Nullable String errors) {
    self.become(new byte[0]);
    byte[] content = ByteContent.of(source, encoding, errors, "bytearray", RANGE);
    self.become(content.clone());
  }

  @PyMethod("(self, buffer, /)")
  static void __release_buffer__(PyByteArray self, Object buffer) {
    PyMemoryView.releaseFor(self, buffer);
  }

  @PyMethod("(self, key, value, /)")
  static void __setitem__(PyByteArray self, Object key, Object value) {
    if (key instanceof PySlice slice) {
      setSlice(self, slice, sliceContent(value));
    } else {
      int index = index(key);
      int b = ByteMethods.byteOf(value);
      self.set(place(self, index), b);
    }
  }

  // CPython: bytearrayobject.c bytearray_ass_subscript
  private static byte[] sliceContent(Object value) {
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes != null) {
      return bytes;
    }
    if (PyStr.isStr(value) || Indexes.orNull(value) != null) {
      throw Errors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return ByteContent.of(value, null, null, "bytearray", RANGE);
  }

  private static void setSlice(PyByteArray self, PySlice slice, byte[] content) {
    SliceRange r = SliceRange.of(slice.start(), slice.stop(), slice.step(), self.size());
    if (r.step() == 1) {
      self.replace(r.start(), r.start() + r.count(), content);
      return;
    }
    if (content.length == 0) {
      deleteSlice(self, r);
      return;
    }
    if (content.length != r.count()) {
      throw Errors.valueError(
          "attempt to assign bytes of size "
              + content.length
              + " to extended slice of size "
              + r.count());
    }
    for (int i = 0; i < content.length; i++) {
      self.set(r.start() + i * r.step(), content[i]);
    }
  }

  @PyMethod("(self, key, /)")
  static void __delitem__(PyByteArray self, Object key) {
    if (key instanceof PySlice slice) {
      deleteSlice(self, SliceRange.of(slice.start(), slice.stop(), slice.step(), self.size()));
    } else {
      int at = place(self, index(key));
      self.replace(at, at + 1, new byte[0]);
    }
  }

  private static void deleteSlice(PyByteArray self, SliceRange r) {
    if (r.count() == 0) {
      return;
    }
    if (r.step() == 1) {
      self.replace(r.start(), r.start() + r.count(), new byte[0]);
      return;
    }
    byte[] old = self.toBytes();
    byte[] kept = new byte[old.length - r.count()];
    boolean[] gone = new boolean[old.length];
    for (int i = 0; i < r.count(); i++) {
      gone[r.start() + i * r.step()] = true;
    }
    int size = 0;
    for (int i = 0; i < old.length; i++) {
      if (!gone[i]) {
        kept[size++] = old[i];
      }
    }
    self.become(kept);
  }

  private static int index(Object key) {
    if (Indexes.orNull(key) == null) {
      throw Errors.typeError(
          "bytearray indices must be integers or slices, not " + Types.of(key).fullName());
    }
    return Indexes.toInt(key, true);
  }

  private static int place(PyByteArray self, int index) {
    int at = index < 0 ? index + self.size() : index;
    if (at < 0 || at >= self.size()) {
      throw Errors.indexError("bytearray index out of range");
    }
    return at;
  }

  /// Implement self+=value.
  @PyMethod("(self, value, /)")
  static Object __iadd__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    if (other == null) {
      throw Errors.typeError("can't concat " + Types.of(value).fullName() + " to bytearray");
    }
    self.append(other);
    return self;
  }

  /// Implement self*=value.
  @PyMethod("(self, value, /)")
  static Object __imul__(PyByteArray self, Object value) {
    self.become(ByteMethods.repeat(self.toBytes(), Arguments.toIndex(value)));
    return self;
  }

  /// Append a single item to the end of the bytearray.
  ///
  ///   item
  ///     The item to be appended.
  @PyMethod("(self, item, /)")
  static void append(PyByteArray self, Object item) {
    self.add(ByteMethods.byteOf(item));
  }

  /// Append all the items from the iterator or sequence to the end of the bytearray.
  ///
  ///   iterable_of_ints
  ///     The iterable of items to append.
  @PyMethod("(self, iterable_of_ints, /)")
  static void extend(PyByteArray self, Object iterable) {
    byte[] content = Buffers.bytesOrNull(iterable);
    if (content == null) {
      if (PyStr.isStr(iterable) && Lengths.of(iterable) > 0) {
        throw Errors.typeError("expected iterable of integers; got: 'str'");
      }
      Object iterator = Iteration.iteratorOrNull(iterable);
      if (iterator == null) {
        throw Errors.typeError("can't extend bytearray with " + Types.of(iterable).fullName());
      }
      Iteration.lengthHint(iterable, 32);
      content = ByteContent.ofItems(iterator, RANGE);
    }
    self.append(content);
  }

  /// Insert a single item into the bytearray before the given index.
  ///
  ///   index
  ///     The index where the value is to be inserted.
  ///   item
  ///     The item to be inserted.
  @PyMethod("(self, index, item, /)")
  static void insert(PyByteArray self, int index, Object item) {
    int value = ByteMethods.byteOf(item);
    int at = Math.min(self.size(), index < 0 ? Math.max(0, index + self.size()) : index);
    self.replace(at, at, new byte[] {(byte) value});
  }

  /// Remove and return a single item from B.
  ///
  ///   index
  ///     The index from where to remove the item.
  ///     -1 (the default value) means remove the last item.
  ///
  /// If no index argument is given, will pop the last item.
  @PyMethod("(self, index=-1, /)")
  static long pop(PyByteArray self, int index) {
    if (self.size() == 0) {
      throw Errors.indexError("pop from empty bytearray");
    }
    int at = index < 0 ? index + self.size() : index;
    if (at < 0 || at >= self.size()) {
      throw Errors.indexError("pop index out of range");
    }
    self.checkResizable();
    int value = self.at(at);
    self.replace(at, at + 1, new byte[0]);
    return value;
  }

  /// Remove the first occurrence of a value in the bytearray.
  ///
  ///   value
  ///     The value to remove.
  @PyMethod("(self, value, /)")
  static void remove(PyByteArray self, Object value) {
    int wanted = ByteMethods.byteOf(value);
    for (int i = 0; i < self.size(); i++) {
      if (self.at(i) == wanted) {
        self.replace(i, i + 1, new byte[0]);
        return;
      }
    }
    throw Errors.valueError("value not found in bytearray");
  }

  /// Reverse the order of the values in B in place.
  @PyMethod("(self, /)")
  static void reverse(PyByteArray self) {
    for (int i = 0, j = self.size() - 1; i < j; i++, j--) {
      int b = self.at(i);
      self.set(i, self.at(j));
      self.set(j, b);
    }
  }

  /// Remove all items from the bytearray.
  @PyMethod("(self, /)")
  static void clear(PyByteArray self) {
    self.become(new byte[0]);
  }

  /// Return a copy of B.
  @PyMethod("(self, /)")
  static Object copy(PyByteArray self) {
    return PyByteArray.of(self.toBytes());
  }

  /// Resize the internal buffer of bytearray to len.
  ///
  ///   size
  ///     New size to resize to.
  @PyMethod("(self, size, /)")
  static void resize(PyByteArray self, int size) {
    if (size < 0) {
      throw Errors.valueError("Can only resize to positive sizes, got " + size);
    }
    self.resize(size);
  }

  /// B.__alloc__() -> int
  ///
  /// Return the number of bytes actually allocated.
  @PyMethod("(self, /)")
  static long __alloc__(PyByteArray self) {
    return self.size() == 0 ? 0 : Math.max(self.capacity(), self.size() + 1);
  }

  /// Returns the size of the bytearray object in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(PyByteArray self) {
    return 56 + __alloc__(self);
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyByteArray self) {
    return reduce(self, 2);
  }

  /// Return state information for pickling.
  @PyMethod("(self, proto=0, /)")
  static Object __reduce_ex__(PyByteArray self, @CType("int") int proto) {
    return reduce(self, proto);
  }

  // CPython: bytearrayobject.c _common_reduce
  private static Object reduce(PyByteArray self, int proto) {
    PyTuple args =
        proto < 3
            ? new PyTuple(self.toString(), "latin-1")
            : new PyTuple(org.krait.runtime.object.PyBytes.of(self.toBytes()));
    return new PyTuple(self.type(), args, Attributes.callMethod(self, "__getstate__"));
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyByteArray self) {
    return self.type().name() + "(" + Quoting.quote(self.toBytes(), self.size(), true) + ")";
  }

  @PyMethod("(self, /)")
  static Object __str__(PyByteArray self) {
    BytesWarnings.madeText("bytearray");
    return __repr__(self);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    return other == null
        ? BytesWarnings.bytearrayWith(value)
        : Arrays.equals(self.toBytes(), other);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    return other == null
        ? BytesWarnings.bytearrayWith(value)
        : !Arrays.equals(self.toBytes(), other);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.toBytes(), other) < 0;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.toBytes(), other) <= 0;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.toBytes(), other) > 0;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.toBytes(), other) >= 0;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyByteArray self) {
    return new BytearrayIterator(self);
  }

  @PyMethod("(self, /)")
  static long __len__(PyByteArray self) {
    return self.size();
  }

  @PyMethod("(self, flags, /)")
  static Object __buffer__(PyByteArray self, int flags) {
    return PyMemoryView.of(self, flags);
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyByteArray self, Object key) {
    return ByteMethods.contains(self.toBytes(), key);
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyByteArray self, Object key) {
    if (key instanceof PySlice slice) {
      SliceRange r = SliceRange.of(slice.start(), slice.stop(), slice.step(), self.size());
      return PyByteArray.of(r.take(self.toBytes()));
    }
    if (Indexes.orNull(key) == null) {
      throw Errors.typeError(
          "bytearray indices must be integers or slices, not " + Types.of(key).fullName());
    }
    int index = Indexes.toInt(key, true);
    int at = index < 0 ? index + self.size() : index;
    if (at < 0 || at >= self.size()) {
      throw Errors.indexError("bytearray index out of range");
    }
    return (long) self.at(at);
  }

  @PyMethod("(self, value, /)")
  static Object __add__(PyByteArray self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    if (other == null) {
      throw Errors.typeError("can't concat " + Types.of(value).fullName() + " to bytearray");
    }
    return PyByteArray.of(ByteMethods.concat(self.toBytes(), other));
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(PyByteArray self, Object value) {
    return PyByteArray.of(ByteMethods.repeat(self.toBytes(), Arguments.toIndex(value)));
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(PyByteArray self, Object value) {
    return __mul__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __mod__(PyByteArray self, Object value) {
    Object text = new PercentFormat(self.toString(), value, true).format();
    return PyByteArray.of(PyStr.toJava(text).getBytes(StandardCharsets.ISO_8859_1));
  }

  @PyMethod("(self, value, /)")
  static Object __rmod__(PyByteArray self, Object value) {
    return value instanceof PyByteArray v ? __mod__(v, self) : PySingleton.NOT_IMPLEMENTED;
  }

  /// B.capitalize() -> copy of B
  ///
  /// Return a copy of B with only its first character capitalized (ASCII)
  /// and the rest lower-cased.
  @PyMethod("(self, /)")
  static Object capitalize(PyByteArray self) {
    return PyByteArray.of(AsciiCase.capitalize(self.toBytes()));
  }

  /// B.lower() -> copy of B
  ///
  /// Return a copy of B with all ASCII characters converted to lowercase.
  @PyMethod("(self, /)")
  static Object lower(PyByteArray self) {
    return PyByteArray.of(AsciiCase.lower(self.toBytes()));
  }

  /// B.upper() -> copy of B
  ///
  /// Return a copy of B with all ASCII characters converted to uppercase.
  @PyMethod("(self, /)")
  static Object upper(PyByteArray self) {
    return PyByteArray.of(AsciiCase.upper(self.toBytes()));
  }

  /// B.swapcase() -> copy of B
  ///
  /// Return a copy of B with uppercase ASCII characters converted
  /// to lowercase ASCII and vice versa.
  @PyMethod("(self, /)")
  static Object swapcase(PyByteArray self) {
    return PyByteArray.of(AsciiCase.swap(self.toBytes()));
  }

  /// B.title() -> copy of B
  ///
  /// Return a titlecased version of B, i.e. ASCII words start with uppercase
  /// characters, all remaining cased characters have lowercase.
  @PyMethod("(self, /)")
  static Object title(PyByteArray self) {
    return PyByteArray.of(AsciiCase.title(self.toBytes()));
  }

  /// Return a centered string of length width.
  ///
  /// Padding is done using the specified fill character.
  @PyMethod("(self, width, fillchar=b' ', /)")
  static Object center(PyByteArray self, int width, @Nullable Object fillchar) {
    return PyByteArray.of(ByteMethods.center(self.toBytes(), width, fillchar));
  }

  /// Return a left-justified string of length width.
  ///
  /// Padding is done using the specified fill character.
  @PyMethod("(self, width, fillchar=b' ', /)")
  static Object ljust(PyByteArray self, int width, @Nullable Object fillchar) {
    return PyByteArray.of(ByteMethods.ljust(self.toBytes(), width, fillchar));
  }

  /// Return a right-justified string of length width.
  ///
  /// Padding is done using the specified fill character.
  @PyMethod("(self, width, fillchar=b' ', /)")
  static Object rjust(PyByteArray self, int width, @Nullable Object fillchar) {
    return PyByteArray.of(ByteMethods.rjust(self.toBytes(), width, fillchar));
  }

  /// Pad a numeric string with zeros on the left, to fill a field of the given width.
  ///
  /// The original string is never truncated.
  @PyMethod("(self, width, /)")
  static Object zfill(PyByteArray self, int width) {
    return PyByteArray.of(ByteMethods.zfill(self.toBytes(), width));
  }

  /// Return a copy where all tab characters are expanded using spaces.
  ///
  /// If tabsize is not given, a tab size of 8 characters is assumed.
  @PyMethod("(self, /, tabsize=8)")
  static Object expandtabs(PyByteArray self, Object tabsize) {
    return PyByteArray.of(ByteMethods.expandTabs(self.toBytes(), Arguments.toCInt(tabsize)));
  }

  /// Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end].
  ///
  ///   start
  ///     Optional start position. Default: start of the bytes.
  ///   end
  ///     Optional stop position. Default: end of the bytes.
  @PyMethod("(self, sub[, start[, end]], /)")
  static long count(PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.count(self.toBytes(), sub, start, end);
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Return -1 on failure.\
          """)
  static long find(PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.find(self.toBytes(), sub, start, end);
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Return -1 on failure.\
          """)
  static long rfind(PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.rfind(self.toBytes(), sub, start, end);
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Raise ValueError if the subsection is not found.\
          """)
  static long index(PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.found(ByteMethods.find(self.toBytes(), sub, start, end));
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Raise ValueError if the subsection is not found.\
          """)
  static long rindex(PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.found(ByteMethods.rfind(self.toBytes(), sub, start, end));
  }

  /// Return True if the bytearray starts with the specified prefix, False otherwise.
  ///
  ///   prefix
  ///     A bytes or a tuple of bytes to try.
  ///   start
  ///     Optional start position. Default: start of the bytearray.
  ///   end
  ///     Optional stop position. Default: end of the bytearray.
  @PyMethod("(self, prefix[, start[, end]], /)")
  static boolean startswith(
      PyByteArray self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.matches(self.toBytes(), prefix, start, end, true);
  }

  /// Return True if the bytearray ends with the specified suffix, False otherwise.
  ///
  ///   suffix
  ///     A bytes or a tuple of bytes to try.
  ///   start
  ///     Optional start position. Default: start of the bytearray.
  ///   end
  ///     Optional stop position. Default: end of the bytearray.
  @PyMethod("(self, suffix[, start[, end]], /)")
  static boolean endswith(
      PyByteArray self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.matches(self.toBytes(), suffix, start, end, false);
  }

  /// Return a bytearray with the given prefix string removed if present.
  ///
  /// If the bytearray starts with the prefix string, return
  /// bytearray[len(prefix):].  Otherwise, return a copy of the original
  /// bytearray.
  @PyMethod("(self, prefix, /)")
  static Object removeprefix(PyByteArray self, Object prefix) {
    return PyByteArray.of(ByteMethods.removePrefix(self.toBytes(), prefix));
  }

  /// Return a bytearray with the given suffix string removed if present.
  ///
  /// If the bytearray ends with the suffix string and that suffix is not
  /// empty, return bytearray[:-len(suffix)].  Otherwise, return a copy of
  /// the original bytearray.
  @PyMethod("(self, suffix, /)")
  static Object removesuffix(PyByteArray self, Object suffix) {
    return PyByteArray.of(ByteMethods.removeSuffix(self.toBytes(), suffix));
  }

  /// Return a copy with all occurrences of substring old replaced by new.
  ///
  ///   count
  ///     Maximum number of occurrences to replace.
  ///     -1 (the default value) means replace all occurrences.
  ///
  /// If the optional argument count is given, only the first count occurrences are
  /// replaced.
  @PyMethod("(self, old, new, count=-1, /)")
  static Object replace(PyByteArray self, Object old, Object replacement, Object count) {
    return PyByteArray.of(ByteMethods.replace(self.toBytes(), old, replacement, count));
  }

  /// Return a list of the sections in the bytearray, using sep as the delimiter.
  ///
  ///   sep
  ///     The delimiter according which to split the bytearray.
  ///     None (the default value) means split on ASCII whitespace characters
  ///     (space, tab, return, newline, formfeed, vertical tab).
  ///   maxsplit
  ///     Maximum number of splits to do.
  ///     -1 (the default value) means no limit.
  @PyMethod("(self, /, sep=None, maxsplit=-1)")
  static Object split(PyByteArray self, Object sep, int maxsplit) {
    return list(ByteMethods.split(self.toBytes(), sep, maxsplit));
  }

  /// Return a list of the sections in the bytearray, using sep as the delimiter.
  ///
  ///   sep
  ///     The delimiter according which to split the bytearray.
  ///     None (the default value) means split on ASCII whitespace characters
  ///     (space, tab, return, newline, formfeed, vertical tab).
  ///   maxsplit
  ///     Maximum number of splits to do.
  ///     -1 (the default value) means no limit.
  ///
  /// Splitting is done starting at the end of the bytearray and working to the front.
  @PyMethod("(self, /, sep=None, maxsplit=-1)")
  static Object rsplit(PyByteArray self, Object sep, int maxsplit) {
    return list(ByteMethods.rsplit(self.toBytes(), sep, maxsplit));
  }

  /// Return a list of the lines in the bytearray, breaking at line boundaries.
  ///
  /// Line breaks are not included in the resulting list unless keepends is given and
  /// true.
  @PyMethod("(self, /, keepends=False)")
  static Object splitlines(PyByteArray self, boolean keepends) {
    return list(ByteSearch.lines(self.toBytes(), keepends));
  }

  private static PyList list(List<byte[]> parts) {
    Object[] items = new Object[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyByteArray.of(parts.get(i));
    }
    return PyList.of(items);
  }

  /// Partition the bytearray into three parts using the given separator.
  ///
  /// This will search for the separator sep in the bytearray. If the separator is
  /// found, returns a 3-tuple containing the part before the separator, the
  /// separator itself, and the part after it as new bytearray objects.
  ///
  /// If the separator is not found, returns a 3-tuple containing the copy of the
  /// original bytearray object and two empty bytearray objects.
  @PyMethod("(self, sep, /)")
  static Object partition(PyByteArray self, Object sep) {
    return triple(ByteMethods.partition(self.toBytes(), sep, false));
  }

  /// Partition the bytearray into three parts using the given separator.
  ///
  /// This will search for the separator sep in the bytearray, starting at the end.
  /// If the separator is found, returns a 3-tuple containing the part before the
  /// separator, the separator itself, and the part after it as new bytearray
  /// objects.
  ///
  /// If the separator is not found, returns a 3-tuple containing two empty bytearray
  /// objects and the copy of the original bytearray object.
  @PyMethod("(self, sep, /)")
  static Object rpartition(PyByteArray self, Object sep) {
    return triple(ByteMethods.partition(self.toBytes(), sep, true));
  }

  private static PyTuple triple(byte[][] parts) {
    return new PyTuple(
        PyByteArray.of(parts[0]), PyByteArray.of(parts[1]), PyByteArray.of(parts[2]));
  }

  /// Concatenate any number of bytes/bytearray objects.
  ///
  /// The bytearray whose method is called is inserted in between each pair.
  ///
  /// The result is returned as a new bytearray object.
  @PyMethod("(self, iterable_of_bytes, /)")
  static Object join(PyByteArray self, Object iterable) {
    return PyByteArray.of(ByteMethods.join(self.toBytes(), iterable));
  }

  /// Strip leading and trailing bytes contained in the argument.
  ///
  /// If the argument is omitted or None, strip leading and trailing ASCII whitespace.
  @PyMethod("(self, bytes=None, /)")
  static Object strip(PyByteArray self, Object bytes) {
    return PyByteArray.of(ByteMethods.strip(self.toBytes(), bytes, true, true));
  }

  /// Strip leading bytes contained in the argument.
  ///
  /// If the argument is omitted or None, strip leading ASCII whitespace.
  @PyMethod("(self, bytes=None, /)")
  static Object lstrip(PyByteArray self, Object bytes) {
    return PyByteArray.of(ByteMethods.strip(self.toBytes(), bytes, true, false));
  }

  /// Strip trailing bytes contained in the argument.
  ///
  /// If the argument is omitted or None, strip trailing ASCII whitespace.
  @PyMethod("(self, bytes=None, /)")
  static Object rstrip(PyByteArray self, Object bytes) {
    return PyByteArray.of(ByteMethods.strip(self.toBytes(), bytes, false, true));
  }

  /// Return a copy with each character mapped by the given translation table.
  ///
  ///   table
  ///     Translation table, which must be a bytes object of length 256.
  ///
  /// All characters occurring in the optional argument delete are removed.
  /// The remaining characters are mapped through the given translation table.
  @PyMethod("(self, table, /, delete=b'')")
  static Object translate(PyByteArray self, Object table, @Nullable Object delete) {
    return PyByteArray.of(ByteMethods.translate(self.toBytes(), table, delete));
  }

  /// Return a translation table usable for the bytes or bytearray translate method.
  ///
  /// The returned table will be one where each byte in frm is mapped to the byte at
  /// the same position in to.
  ///
  /// The bytes objects frm and to must be of the same length.
  @PyStaticMethod("(frm, to, /)")
  static Object maketrans(Object from, Object to) {
    return ByteMethods.makeTable(from, to);
  }

  /// Decode the bytearray using the codec registered for encoding.
  ///
  ///   encoding
  ///     The encoding with which to decode the bytearray.
  ///   errors
  ///     The error handling scheme to use for the handling of decoding errors.
  ///     The default is 'strict' meaning that decoding errors raise a
  ///     UnicodeDecodeError. Other possible values are 'ignore' and 'replace'
  ///     as well as any other name registered with codecs.register_error that
  ///     can handle UnicodeDecodeErrors.
  @PyMethod("(self, /, encoding='utf-8', errors='strict')")
  static Object decode(
      PyByteArray self, @CType("char *") String encoding, @CType("char *") String errors) {
    return Codecs.decodeBytes(self, encoding, errors);
  }

  /// Create a string of hexadecimal numbers from a bytearray object.
  ///
  ///   sep
  ///     An optional single character or byte to separate hex bytes.
  ///   bytes_per_sep
  ///     How many bytes between separators.  Positive values count from the
  ///     right, negative values count from the left.
  ///
  /// Example:
  /// >>> value = bytearray([0xb9, 0x01, 0xef])
  /// >>> value.hex()
  /// 'b901ef'
  /// >>> value.hex(':')
  /// 'b9:01:ef'
  /// >>> value.hex(':', 2)
  /// 'b9:01ef'
  /// >>> value.hex(':', -2)
  /// 'b901:ef'
  @PyMethod("(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  static Object hex(PyByteArray self, @Nullable Object sep, @CType("int") int bytesPerSep) {
    return HexText.of(self.toBytes(), sep, bytesPerSep);
  }

  /// Create a bytearray object from a string of hexadecimal numbers.
  ///
  /// Spaces between two numbers are accepted.
  /// Example: bytearray.fromhex('B9 01EF') -> bytearray(b'\\xb9\\x01\\xef')
  @PyClassMethod("(cls, string, /)")
  static Object fromhex(org.krait.runtime.object.PyType cls, Object string) {
    PyByteArray made = PyByteArray.of(HexText.parse(string));
    return cls == BuiltinTypes.BYTEARRAY ? made : Dispatch.call(cls, made);
  }

  /// B.isalnum() -> bool
  ///
  /// Return True if all characters in B are alphanumeric
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isalnum(PyByteArray self) {
    return ByteMethods.all(self.toBytes(), b -> AsciiCase.isAlpha(b) || AsciiCase.isDigit(b));
  }

  /// B.isalpha() -> bool
  ///
  /// Return True if all characters in B are alphabetic
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isalpha(PyByteArray self) {
    return ByteMethods.all(self.toBytes(), AsciiCase::isAlpha);
  }

  /// B.isascii() -> bool
  ///
  /// Return True if B is empty or all characters in B are ASCII,
  /// False otherwise.
  @PyMethod("(self, /)")
  static boolean isascii(PyByteArray self) {
    return ByteMethods.isAscii(self.toBytes());
  }

  /// B.isdigit() -> bool
  ///
  /// Return True if all characters in B are digits
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isdigit(PyByteArray self) {
    return ByteMethods.all(self.toBytes(), AsciiCase::isDigit);
  }

  /// B.islower() -> bool
  ///
  /// Return True if all cased characters in B are lowercase and there is
  /// at least one cased character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean islower(PyByteArray self) {
    return AsciiCase.isLower(self.toBytes());
  }

  /// B.isspace() -> bool
  ///
  /// Return True if all characters in B are whitespace
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isspace(PyByteArray self) {
    return ByteMethods.all(self.toBytes(), AsciiCase::isSpace);
  }

  /// B.istitle() -> bool
  ///
  /// Return True if B is a titlecased string and there is at least one
  /// character in B, i.e. uppercase characters may only follow uncased
  /// characters and lowercase characters only cased ones. Return False
  /// otherwise.
  @PyMethod("(self, /)")
  static boolean istitle(PyByteArray self) {
    return AsciiCase.isTitle(self.toBytes());
  }

  /// B.isupper() -> bool
  ///
  /// Return True if all cased characters in B are uppercase and there is
  /// at least one cased character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isupper(PyByteArray self) {
    return AsciiCase.isUpper(self.toBytes());
  }
}
