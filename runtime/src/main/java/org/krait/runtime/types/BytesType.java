package org.krait.runtime.types;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.CType;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyStaticMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.SliceRange;
import org.krait.runtime.text.AsciiCase;
import org.krait.runtime.text.ByteSearch;
import org.krait.runtime.text.Quoting;

/// bytes(iterable_of_ints) -> bytes
/// bytes(string, encoding[, errors]) -> bytes
/// bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
/// bytes(int) -> bytes object of size given by the parameter initialized with null bytes
/// bytes() -> empty bytes object
///
/// Construct an immutable array of bytes from:
///   - an iterable yielding integers in range(256)
///   - a text string encoded using the specified encoding
///   - any object implementing the buffer API.
///   - an integer
@PyTypeSpec(name = "bytes", instances = PyBytes.class, pattern = PyTypeSpec.Pattern.SELF)
final class BytesType {
  private BytesType() {}

  @PyNew("(cls, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")
  static Object __new__(
      org.krait.runtime.object.PyType cls,
      @Nullable Object source,
      @Nullable String encoding,
      @Nullable String errors) {
    boolean exact = cls == BuiltinTypes.BYTES;
    if (exact && source instanceof PyBytes b && Types.of(b) == cls && encoding == null) {
      if (errors == null) {
        return b;
      }
    }
    if (exact && source != null && encoding == null && errors == null) {
      PyBytes special = ByteContent.special(source);
      if (special != null) {
        return special;
      }
    }
    byte[] content =
        ByteContent.of(source, encoding, errors, "bytes", "bytes must be in range(0, 256)");
    return exact ? PyBytes.of(content) : new PyBytes(cls, content);
  }

  @PyMethod("(self, /)")
  static long __hash__(PyBytes self) {
    return self.contentHash();
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __getnewargs__(PyBytes self) {
    return new PyTuple(PyBytes.of(self.array()));
  }

  /// Convert this value to exact type bytes.
  @PyMethod("(self, /)")
  static Object __bytes__(PyBytes self) {
    return self.type() == BuiltinTypes.BYTES ? self : PyBytes.of(self.array());
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyBytes self) {
    return Quoting.quote(self.array(), self.size());
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBytes self) {
    BytesWarnings.madeText("bytes");
    return __repr__(self);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyBytes self, Object value) {
    return !(value instanceof PyBytes other)
        ? BytesWarnings.bytesWith(value)
        : Arrays.equals(self.array(), other.array());
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyBytes self, Object value) {
    return !(value instanceof PyBytes other)
        ? BytesWarnings.bytesWith(value)
        : !Arrays.equals(self.array(), other.array());
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyBytes self, Object value) {
    return !(value instanceof PyBytes other)
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.array(), other.array()) < 0;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyBytes self, Object value) {
    return !(value instanceof PyBytes other)
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.array(), other.array()) <= 0;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyBytes self, Object value) {
    return !(value instanceof PyBytes other)
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.array(), other.array()) > 0;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyBytes self, Object value) {
    return !(value instanceof PyBytes other)
        ? PySingleton.NOT_IMPLEMENTED
        : Arrays.compareUnsigned(self.array(), other.array()) >= 0;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyBytes self) {
    return new BytesIterator(self);
  }

  @PyMethod("(self, /)")
  static long __len__(PyBytes self) {
    return self.size();
  }

  @PyMethod("(self, flags, /)")
  static Object __buffer__(PyBytes self, int flags) {
    return PyMemoryView.of(self, flags);
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyBytes self, Object key) {
    return ByteMethods.contains(self.array(), key);
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyBytes self, Object key) {
    if (key instanceof PySlice slice) {
      SliceRange r = SliceRange.of(slice.start(), slice.stop(), slice.step(), self.size());
      return PyBytes.of(r.take(self.array()));
    }
    if (Indexes.orNull(key) == null) {
      throw Errors.typeError(
          "byte indices must be integers or slices, not " + Types.of(key).fullName());
    }
    int index = Indexes.toInt(key, true);
    int at = index < 0 ? index + self.size() : index;
    if (at < 0 || at >= self.size()) {
      throw Errors.indexError("index out of range");
    }
    return (long) self.at(at);
  }

  @PyMethod("(self, value, /)")
  static Object __add__(PyBytes self, Object value) {
    byte[] other = Buffers.bytesOrNull(value);
    if (other == null) {
      throw Errors.typeError(
          "can't concat " + Types.of(value).fullName() + " to " + self.type().fullName());
    }
    return PyBytes.of(ByteMethods.concat(self.array(), other));
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(PyBytes self, Object value) {
    int count = Arguments.toIndex(value);
    boolean same = count == 1 && self.type() == BuiltinTypes.BYTES;
    return same ? self : PyBytes.of(ByteMethods.repeat(self.array(), count));
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(PyBytes self, Object value) {
    return __mul__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __mod__(PyBytes self, Object value) {
    Object text = new PercentFormat(self.toString(), value, true).format();
    return PyBytes.of(PyStr.toJava(text).getBytes(StandardCharsets.ISO_8859_1));
  }

  @PyMethod("(self, value, /)")
  static Object __rmod__(PyBytes self, Object value) {
    return value instanceof PyBytes v ? __mod__(v, self) : PySingleton.NOT_IMPLEMENTED;
  }

  /// B.capitalize() -> copy of B
  ///
  /// Return a copy of B with only its first character capitalized (ASCII)
  /// and the rest lower-cased.
  @PyMethod("(self, /)")
  static Object capitalize(PyBytes self) {
    return PyBytes.of(AsciiCase.capitalize(self.array()));
  }

  /// B.lower() -> copy of B
  ///
  /// Return a copy of B with all ASCII characters converted to lowercase.
  @PyMethod("(self, /)")
  static Object lower(PyBytes self) {
    return PyBytes.of(AsciiCase.lower(self.array()));
  }

  /// B.upper() -> copy of B
  ///
  /// Return a copy of B with all ASCII characters converted to uppercase.
  @PyMethod("(self, /)")
  static Object upper(PyBytes self) {
    return PyBytes.of(AsciiCase.upper(self.array()));
  }

  /// B.swapcase() -> copy of B
  ///
  /// Return a copy of B with uppercase ASCII characters converted
  /// to lowercase ASCII and vice versa.
  @PyMethod("(self, /)")
  static Object swapcase(PyBytes self) {
    return PyBytes.of(AsciiCase.swap(self.array()));
  }

  /// B.title() -> copy of B
  ///
  /// Return a titlecased version of B, i.e. ASCII words start with uppercase
  /// characters, all remaining cased characters have lowercase.
  @PyMethod("(self, /)")
  static Object title(PyBytes self) {
    return PyBytes.of(AsciiCase.title(self.array()));
  }

  /// Return a centered string of length width.
  ///
  /// Padding is done using the specified fill character.
  @PyMethod("(self, width, fillchar=b' ', /)")
  static Object center(PyBytes self, int width, @Nullable Object fillchar) {
    return PyBytes.of(ByteMethods.center(self.array(), width, fillchar));
  }

  /// Return a left-justified string of length width.
  ///
  /// Padding is done using the specified fill character.
  @PyMethod("(self, width, fillchar=b' ', /)")
  static Object ljust(PyBytes self, int width, @Nullable Object fillchar) {
    return PyBytes.of(ByteMethods.ljust(self.array(), width, fillchar));
  }

  /// Return a right-justified string of length width.
  ///
  /// Padding is done using the specified fill character.
  @PyMethod("(self, width, fillchar=b' ', /)")
  static Object rjust(PyBytes self, int width, @Nullable Object fillchar) {
    return PyBytes.of(ByteMethods.rjust(self.array(), width, fillchar));
  }

  /// Pad a numeric string with zeros on the left, to fill a field of the given width.
  ///
  /// The original string is never truncated.
  @PyMethod("(self, width, /)")
  static Object zfill(PyBytes self, int width) {
    return PyBytes.of(ByteMethods.zfill(self.array(), width));
  }

  /// Return a copy where all tab characters are expanded using spaces.
  ///
  /// If tabsize is not given, a tab size of 8 characters is assumed.
  @PyMethod("(self, /, tabsize=8)")
  static Object expandtabs(PyBytes self, Object tabsize) {
    return PyBytes.of(ByteMethods.expandTabs(self.array(), Arguments.toCInt(tabsize)));
  }

  /// Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end].
  ///
  ///   start
  ///     Optional start position. Default: start of the bytes.
  ///   end
  ///     Optional stop position. Default: end of the bytes.
  @PyMethod("(self, sub[, start[, end]], /)")
  static long count(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.count(self.array(), sub, start, end);
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Return -1 on failure.\
          """)
  static long find(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.find(self.array(), sub, start, end);
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Return -1 on failure.\
          """)
  static long rfind(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.rfind(self.array(), sub, start, end);
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Raise ValueError if the subsection is not found.\
          """)
  static long index(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.found(ByteMethods.find(self.array(), sub, start, end));
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          """
          Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

            start
              Optional start position. Default: start of the bytes.
            end
              Optional stop position. Default: end of the bytes.

          Raise ValueError if the subsection is not found.\
          """)
  static long rindex(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.found(ByteMethods.rfind(self.array(), sub, start, end));
  }

  /// Return True if the bytes starts with the specified prefix, False otherwise.
  ///
  ///   prefix
  ///     A bytes or a tuple of bytes to try.
  ///   start
  ///     Optional start position. Default: start of the bytes.
  ///   end
  ///     Optional stop position. Default: end of the bytes.
  @PyMethod("(self, prefix[, start[, end]], /)")
  static boolean startswith(
      PyBytes self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.matches(self.array(), prefix, start, end, true);
  }

  /// Return True if the bytes ends with the specified suffix, False otherwise.
  ///
  ///   suffix
  ///     A bytes or a tuple of bytes to try.
  ///   start
  ///     Optional start position. Default: start of the bytes.
  ///   end
  ///     Optional stop position. Default: end of the bytes.
  @PyMethod("(self, suffix[, start[, end]], /)")
  static boolean endswith(
      PyBytes self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return ByteMethods.matches(self.array(), suffix, start, end, false);
  }

  /// Return a bytes object with the given prefix string removed if present.
  ///
  /// If the bytes starts with the prefix string, return bytes[len(prefix):].
  /// Otherwise, return a copy of the original bytes.
  @PyMethod("(self, prefix, /)")
  static Object removeprefix(PyBytes self, Object prefix) {
    return PyBytes.of(ByteMethods.removePrefix(self.array(), prefix));
  }

  /// Return a bytes object with the given suffix string removed if present.
  ///
  /// If the bytes ends with the suffix string and that suffix is not empty,
  /// return bytes[:-len(prefix)].  Otherwise, return a copy of the original
  /// bytes.
  @PyMethod("(self, suffix, /)")
  static Object removesuffix(PyBytes self, Object suffix) {
    return PyBytes.of(ByteMethods.removeSuffix(self.array(), suffix));
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
  static Object replace(PyBytes self, Object old, Object replacement, Object count) {
    return PyBytes.of(ByteMethods.replace(self.array(), old, replacement, count));
  }

  /// Return a list of the sections in the bytes, using sep as the delimiter.
  ///
  ///   sep
  ///     The delimiter according which to split the bytes.
  ///     None (the default value) means split on ASCII whitespace characters
  ///     (space, tab, return, newline, formfeed, vertical tab).
  ///   maxsplit
  ///     Maximum number of splits to do.
  ///     -1 (the default value) means no limit.
  @PyMethod("(self, /, sep=None, maxsplit=-1)")
  static Object split(PyBytes self, Object sep, int maxsplit) {
    return list(ByteMethods.split(self.array(), sep, maxsplit));
  }

  /// Return a list of the sections in the bytes, using sep as the delimiter.
  ///
  ///   sep
  ///     The delimiter according which to split the bytes.
  ///     None (the default value) means split on ASCII whitespace characters
  ///     (space, tab, return, newline, formfeed, vertical tab).
  ///   maxsplit
  ///     Maximum number of splits to do.
  ///     -1 (the default value) means no limit.
  ///
  /// Splitting is done starting at the end of the bytes and working to the front.
  @PyMethod("(self, /, sep=None, maxsplit=-1)")
  static Object rsplit(PyBytes self, Object sep, int maxsplit) {
    return list(ByteMethods.rsplit(self.array(), sep, maxsplit));
  }

  /// Return a list of the lines in the bytes, breaking at line boundaries.
  ///
  /// Line breaks are not included in the resulting list unless keepends is given and
  /// true.
  @PyMethod("(self, /, keepends=False)")
  static Object splitlines(PyBytes self, boolean keepends) {
    return list(ByteSearch.lines(self.array(), keepends));
  }

  private static PyList list(List<byte[]> parts) {
    Object[] items = new Object[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyBytes.of(parts.get(i));
    }
    return PyList.of(items);
  }

  /// Partition the bytes into three parts using the given separator.
  ///
  /// This will search for the separator sep in the bytes. If the separator is found,
  /// returns a 3-tuple containing the part before the separator, the separator
  /// itself, and the part after it.
  ///
  /// If the separator is not found, returns a 3-tuple containing the original bytes
  /// object and two empty bytes objects.
  @PyMethod("(self, sep, /)")
  static Object partition(PyBytes self, Object sep) {
    return triple(ByteMethods.partition(self.array(), sep, false));
  }

  /// Partition the bytes into three parts using the given separator.
  ///
  /// This will search for the separator sep in the bytes, starting at the end. If
  /// the separator is found, returns a 3-tuple containing the part before the
  /// separator, the separator itself, and the part after it.
  ///
  /// If the separator is not found, returns a 3-tuple containing two empty bytes
  /// objects and the original bytes object.
  @PyMethod("(self, sep, /)")
  static Object rpartition(PyBytes self, Object sep) {
    return triple(ByteMethods.partition(self.array(), sep, true));
  }

  private static PyTuple triple(byte[][] parts) {
    return new PyTuple(PyBytes.of(parts[0]), PyBytes.of(parts[1]), PyBytes.of(parts[2]));
  }

  /// Concatenate any number of bytes objects.
  ///
  /// The bytes whose method is called is inserted in between each pair.
  ///
  /// The result is returned as a new bytes object.
  ///
  /// Example: b'.'.join([b'ab', b'pq', b'rs']) -> b'ab.pq.rs'.
  @PyMethod("(self, iterable_of_bytes, /)")
  static Object join(PyBytes self, Object iterable) {
    return PyBytes.of(ByteMethods.join(self.array(), iterable));
  }

  /// Strip leading and trailing bytes contained in the argument.
  ///
  /// If the argument is omitted or None, strip leading and trailing ASCII whitespace.
  @PyMethod("(self, bytes=None, /)")
  static Object strip(PyBytes self, Object bytes) {
    return PyBytes.of(ByteMethods.strip(self.array(), bytes, true, true));
  }

  /// Strip leading bytes contained in the argument.
  ///
  /// If the argument is omitted or None, strip leading  ASCII whitespace.
  @PyMethod("(self, bytes=None, /)")
  static Object lstrip(PyBytes self, Object bytes) {
    return PyBytes.of(ByteMethods.strip(self.array(), bytes, true, false));
  }

  /// Strip trailing bytes contained in the argument.
  ///
  /// If the argument is omitted or None, strip trailing ASCII whitespace.
  @PyMethod("(self, bytes=None, /)")
  static Object rstrip(PyBytes self, Object bytes) {
    return PyBytes.of(ByteMethods.strip(self.array(), bytes, false, true));
  }

  /// Return a copy with each character mapped by the given translation table.
  ///
  ///   table
  ///     Translation table, which must be a bytes object of length 256.
  ///
  /// All characters occurring in the optional argument delete are removed.
  /// The remaining characters are mapped through the given translation table.
  @PyMethod("(self, table, /, delete=b'')")
  static Object translate(PyBytes self, Object table, @Nullable Object delete) {
    return PyBytes.of(ByteMethods.translate(self.array(), table, delete));
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

  /// Decode the bytes using the codec registered for encoding.
  ///
  ///   encoding
  ///     The encoding with which to decode the bytes.
  ///   errors
  ///     The error handling scheme to use for the handling of decoding errors.
  ///     The default is 'strict' meaning that decoding errors raise a
  ///     UnicodeDecodeError. Other possible values are 'ignore' and 'replace'
  ///     as well as any other name registered with codecs.register_error that
  ///     can handle UnicodeDecodeErrors.
  @PyMethod("(self, /, encoding='utf-8', errors='strict')")
  static Object decode(
      PyBytes self, @CType("char *") String encoding, @CType("char *") String errors) {
    return Codecs.decodeBytes(self, encoding, errors);
  }

  /// Create a string of hexadecimal numbers from a bytes object.
  ///
  ///   sep
  ///     An optional single character or byte to separate hex bytes.
  ///   bytes_per_sep
  ///     How many bytes between separators.  Positive values count from the
  ///     right, negative values count from the left.
  ///
  /// Example:
  /// >>> value = b'\xb9\x01\xef'
  /// >>> value.hex()
  /// 'b901ef'
  /// >>> value.hex(':')
  /// 'b9:01:ef'
  /// >>> value.hex(':', 2)
  /// 'b9:01ef'
  /// >>> value.hex(':', -2)
  /// 'b901:ef'
  @PyMethod("(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  static Object hex(PyBytes self, @Nullable Object sep, @CType("int") int bytesPerSep) {
    return HexText.of(self.array(), sep, bytesPerSep);
  }

  /// Create a bytes object from a string of hexadecimal numbers.
  ///
  /// Spaces between two numbers are accepted.
  /// Example: bytes.fromhex('B9 01EF') -> b'\\xb9\\x01\\xef'.
  @PyClassMethod("(cls, string, /)")
  static Object fromhex(org.krait.runtime.object.PyType cls, Object string) {
    PyBytes made = PyBytes.of(HexText.parse(string));
    return cls == BuiltinTypes.BYTES ? made : Dispatch.call(cls, made);
  }

  /// B.isalnum() -> bool
  ///
  /// Return True if all characters in B are alphanumeric
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isalnum(PyBytes self) {
    return ByteMethods.all(self.array(), b -> AsciiCase.isAlpha(b) || AsciiCase.isDigit(b));
  }

  /// B.isalpha() -> bool
  ///
  /// Return True if all characters in B are alphabetic
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isalpha(PyBytes self) {
    return ByteMethods.all(self.array(), AsciiCase::isAlpha);
  }

  /// B.isascii() -> bool
  ///
  /// Return True if B is empty or all characters in B are ASCII,
  /// False otherwise.
  @PyMethod("(self, /)")
  static boolean isascii(PyBytes self) {
    return ByteMethods.isAscii(self.array());
  }

  /// B.isdigit() -> bool
  ///
  /// Return True if all characters in B are digits
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isdigit(PyBytes self) {
    return ByteMethods.all(self.array(), AsciiCase::isDigit);
  }

  /// B.islower() -> bool
  ///
  /// Return True if all cased characters in B are lowercase and there is
  /// at least one cased character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean islower(PyBytes self) {
    return AsciiCase.isLower(self.array());
  }

  /// B.isspace() -> bool
  ///
  /// Return True if all characters in B are whitespace
  /// and there is at least one character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isspace(PyBytes self) {
    return ByteMethods.all(self.array(), AsciiCase::isSpace);
  }

  /// B.istitle() -> bool
  ///
  /// Return True if B is a titlecased string and there is at least one
  /// character in B, i.e. uppercase characters may only follow uncased
  /// characters and lowercase characters only cased ones. Return False
  /// otherwise.
  @PyMethod("(self, /)")
  static boolean istitle(PyBytes self) {
    return AsciiCase.isTitle(self.array());
  }

  /// B.isupper() -> bool
  ///
  /// Return True if all cased characters in B are uppercase and there is
  /// at least one cased character in B, False otherwise.
  @PyMethod("(self, /)")
  static boolean isupper(PyBytes self) {
    return AsciiCase.isUpper(self.array());
  }
}
