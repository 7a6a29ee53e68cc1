package org.krait.runtime.types;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.CType;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyStaticMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Formatting;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Slices;
import org.krait.runtime.text.CaseMapping;
import org.krait.runtime.text.Characters;
import org.krait.runtime.text.Padding;
import org.krait.runtime.text.Predicates;
import org.krait.runtime.text.Quoting;
import org.krait.runtime.text.Search;
import org.krait.runtime.text.Splitting;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;
import org.krait.runtime.text.Trimming;

/// str(object='') -> str
/// str(bytes_or_buffer[, encoding[, errors]]) -> str
///
/// Create a new string object from the given object. If encoding or
/// errors is specified, then the object must expose a data buffer
/// that will be decoded using the given encoding and error handler.
/// Otherwise, returns the result of object.__str__() (if defined)
/// or repr(object).
/// encoding defaults to 'utf-8'.
/// errors defaults to 'strict'.
@PyTypeSpec(name = "str", instances = PyStr.class, pattern = PyTypeSpec.Pattern.SELF)
final class StrType {
  private StrType() {}

  // CPython: unicodeobject.c unicode_new_impl
  @PyNew("(cls, object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")
  static Object __new__(
      org.krait.runtime.object.PyType cls,
      @Nullable Object object,
      @Nullable String encoding,
      @Nullable String errors) {
    Object value;
    if (object == null && (encoding == null || errors == null)) {
      value = "";
    } else if (encoding == null && errors == null) {
      value = Representation.str(object);
    } else {
      value =
          Codecs.decodeObject(
              object, encoding == null ? "utf-8" : encoding, errors == null ? "strict" : errors);
    }
    return cls == BuiltinTypes.STR ? value : PyStr.subclass(cls, PyStr.exact(value));
  }

  @PyMethod("(self, /)")
  static Object __repr__(Object self) {
    return Quoting.quote(PyStr.exact(self));
  }

  @PyMethod("(self, /)")
  static Object __str__(Object self) {
    return PyStr.exact(self);
  }

  @PyMethod("(self, /)")
  static Object __hash__(Object self) {
    return Keys.hashStr(PyStr.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(Object self, Object value) {
    return PyStr.isStr(value)
        ? Text.equal(PyStr.exact(self), PyStr.exact(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(Object self, Object value) {
    return PyStr.isStr(value)
        ? !Text.equal(PyStr.exact(self), PyStr.exact(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(Object self, Object value) {
    return PyStr.isStr(value) ? compare(self, value) < 0 : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(Object self, Object value) {
    return PyStr.isStr(value) ? compare(self, value) <= 0 : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(Object self, Object value) {
    return PyStr.isStr(value) ? compare(self, value) > 0 : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(Object self, Object value) {
    return PyStr.isStr(value) ? compare(self, value) >= 0 : PySingleton.NOT_IMPLEMENTED;
  }

  private static int compare(Object a, Object b) {
    return Text.compare(PyStr.exact(a), PyStr.exact(b));
  }

  @PyMethod("(self, /)")
  static Object __iter__(Object self) {
    Object text = PyStr.exact(self);
    return Text.isAscii(text) ? new AsciiStrIterator(text) : new StrIterator(text);
  }

  @PyMethod("(self, /)")
  static Object __len__(Object self) {
    return (long) Text.length(self);
  }

  @PyMethod("(self, key, /)")
  static Object __contains__(Object self, Object key) {
    if (!PyStr.isStr(key)) {
      throw Errors.typeError(
          "'in <string>' requires string as left operand, not " + Types.of(key).fullName());
    }
    return Search.first(PyStr.exact(self), PyStr.exact(key), 0, Text.length(self)) >= 0;
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(Object self, Object key) {
    if (key instanceof PySlice slice) {
      return Slices.getText(PyStr.exact(self), slice);
    }
    int length = Text.length(self);
    if (!(key instanceof Long) && Indexes.orNull(key) == null) {
      throw Errors.typeError(
          "string indices must be integers, not '" + Types.of(key).fullName() + "'");
    }
    int index = Indexes.toInt(key, true);
    int at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw Errors.indexError("string index out of range");
    }
    return Text.character(Text.at(self, at));
  }

  @PyMethod("(self, value, /)")
  static Object __add__(Object self, Object value) {
    if (!PyStr.isStr(value)) {
      throw Errors.typeError(
          "can only concatenate str (not \"" + Types.of(value).fullName() + "\") to str");
    }
    return Text.concat(PyStr.exact(self), PyStr.exact(value));
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(Object self, Object value) {
    if (Indexes.of(value) instanceof Long n) {
      return Text.repeat(PyStr.exact(self), n);
    }
    return Text.repeat(PyStr.exact(self), Indexes.toInt(value, false));
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(Object self, Object value) {
    return __mul__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __mod__(Object self, Object value) {
    return plain(self, new PercentFormat(PyStr.exact(self), value).format(), "%");
  }

  @PyMethod("(self, value, /)")
  static Object __rmod__(Object self, Object value) {
    return PyStr.isStr(value) ? __mod__(value, self) : PySingleton.NOT_IMPLEMENTED;
  }

  /// Encode the string using the codec registered for encoding.
  ///
  ///   encoding
  ///     The encoding in which to encode the string.
  ///   errors
  ///     The error handling scheme to use for encoding errors.
  ///     The default is 'strict' meaning that encoding errors raise a
  ///     UnicodeEncodeError.  Other possible values are 'ignore', 'replace' and
  ///     'xmlcharrefreplace' as well as any other name registered with
  ///     codecs.register_error that can handle UnicodeEncodeErrors.
  @PyMethod("(self, /, encoding='utf-8', errors='strict')")
  static Object encode(
      Object self, @CType("char *") String encoding, @CType("char *") String errors) {
    return Codecs.encodeText(PyStr.exact(self), encoding, errors);
  }

  /// Return a copy with all occurrences of substring old replaced by new.
  ///
  ///   count
  ///     Maximum number of occurrences to replace.
  ///     -1 (the default value) means replace all occurrences.
  ///
  /// If the optional argument count is given, only the first count occurrences are
  /// replaced.
  @PyMethod("(self, old, new, /, count=-1)")
  static Object replace(Object self, Object old, Object replacement, Object count) {
    Object from = argument("replace", 1, old);
    Object to = argument("replace", 2, replacement);
    return Search.replace(PyStr.exact(self), from, to, Arguments.toInt(count));
  }

  /// Return a list of the substrings in the string, using sep as the separator string.
  ///
  ///   sep
  ///     The separator used to split the string.
  ///
  ///     When set to None (the default value), will split on any whitespace
  ///     character (including \n \r \t \f and spaces) and will discard
  ///     empty strings from the result.
  ///   maxsplit
  ///     Maximum number of splits.
  ///     -1 (the default value) means no limit.
  ///
  /// Splitting starts at the front of the string and works to the end.
  ///
  /// Note, str.split() is mainly useful for data that has been intentionally
  /// delimited.  With natural text that includes punctuation, consider using
  /// the regular expression module.
  @PyMethod("(self, /, sep=None, maxsplit=-1)")
  static Object split(Object self, Object sep, int maxsplit) {
    Object text = PyStr.exact(self);
    return list(
        sep == PySingleton.NONE
            ? Splitting.atSpaces(text, maxsplit)
            : Splitting.at(text, separator(sep, "must be str or None, not "), maxsplit));
  }

  /// Return a list of the substrings in the string, using sep as the separator string.
  ///
  ///   sep
  ///     The separator used to split the string.
  ///
  ///     When set to None (the default value), will split on any whitespace
  ///     character (including \n \r \t \f and spaces) and will discard
  ///     empty strings from the result.
  ///   maxsplit
  ///     Maximum number of splits.
  ///     -1 (the default value) means no limit.
  ///
  /// Splitting starts at the end of the string and works to the front.
  @PyMethod("(self, /, sep=None, maxsplit=-1)")
  static Object rsplit(Object self, Object sep, int maxsplit) {
    Object text = PyStr.exact(self);
    return list(
        sep == PySingleton.NONE
            ? Splitting.atSpacesFromRight(text, maxsplit)
            : Splitting.fromRight(text, separator(sep, "must be str or None, not "), maxsplit));
  }

  private static Object separator(Object sep, String expected) {
    if (!PyStr.isStr(sep)) {
      throw Errors.typeError(expected + Types.of(sep).fullName());
    }
    if (Text.length(sep) == 0) {
      throw Errors.valueError("empty separator");
    }
    return PyStr.exact(sep);
  }

  /// Return a list of the lines in the string, breaking at line boundaries.
  ///
  /// Line breaks are not included in the resulting list unless keepends is given and
  /// true.
  @PyMethod("(self, /, keepends=False)")
  static Object splitlines(Object self, boolean keepends) {
    return list(Splitting.lines(PyStr.exact(self), keepends));
  }

  private static PyList list(List<Object> parts) {
    return PyList.of(parts.toArray());
  }

  // CPython: unicodeobject.c _PyUnicode_JoinArray
  /// Concatenate any number of strings.
  ///
  /// The string whose method is called is inserted in between each given string.
  /// The result is returned as a new string.
  ///
  /// Example: '.'.join(['ab', 'pq', 'rs']) -> 'ab.pq.rs'
  @PyMethod("(self, iterable, /)")
  static Object join(Object self, Object iterable) {
    Object[] items = iterable instanceof PyList l && l.type().isBuiltin() ? l.toArray() : null;
    if (items == null) {
      Object iterator = Iteration.iteratorOrNull(iterable);
      if (iterator == null) {
        throw Errors.typeError("can only join an iterable");
      }
      items = Iteration.toArray(iterator);
    }
    return joinAll(PyStr.exact(self), items);
  }

  private static Object joinAll(Object separator, Object[] items) {
    long length = 0;
    boolean plain = separator instanceof String;
    for (int i = 0; i < items.length; i++) {
      plain &= items[i] instanceof String;
      if (!PyStr.isStr(items[i])) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected str instance, "
                + Types.of(items[i]).fullName()
                + " found");
      }
      length += Text.length(items[i]) + Text.length(separator);
    }
    if (items.length == 1) {
      return PyStr.exact(items[0]);
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw Errors.overflowError("join() result is too long for a Python string");
    }
    if (plain) {
      return String.join((String) separator, Arrays.copyOf(items, items.length, String[].class));
    }
    TextBuilder out = new TextBuilder((int) length);
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append(PyStr.exact(items[i]));
    }
    return out.build();
  }

  /// Return a capitalized version of the string.
  ///
  /// More specifically, make the first character have upper case and the rest lower
  /// case.
  @PyMethod("(self, /)")
  static Object capitalize(Object self) {
    return CaseMapping.capitalize(PyStr.exact(self));
  }

  /// Return a version of the string suitable for caseless comparisons.
  @PyMethod("(self, /)")
  static Object casefold(Object self) {
    return CaseMapping.fold(PyStr.exact(self));
  }

  /// Return a version of the string where each word is titlecased.
  ///
  /// More specifically, words start with uppercased characters and all remaining
  /// cased characters have lower case.
  @PyMethod("(self, /)")
  static Object title(Object self) {
    return CaseMapping.title(PyStr.exact(self));
  }

  /// Return a copy of the string converted to lowercase.
  @PyMethod("(self, /)")
  static Object lower(Object self) {
    return CaseMapping.lower(PyStr.exact(self));
  }

  /// Return a copy of the string converted to uppercase.
  @PyMethod("(self, /)")
  static Object upper(Object self) {
    return CaseMapping.upper(PyStr.exact(self));
  }

  /// Convert uppercase characters to lowercase and lowercase characters to uppercase.
  @PyMethod("(self, /)")
  static Object swapcase(Object self) {
    return CaseMapping.swapCase(PyStr.exact(self));
  }

  /// Return a centered string of length width.
  ///
  /// Padding is done using the specified fill character (default is a space).
  @PyMethod("(self, width, fillchar=' ', /)")
  static Object center(Object self, int width, Object fillchar) {
    return Padding.center(PyStr.exact(self), width, fill(fillchar));
  }

  /// Return a left-justified string of length width.
  ///
  /// Padding is done using the specified fill character (default is a space).
  @PyMethod("(self, width, fillchar=' ', /)")
  static Object ljust(Object self, int width, Object fillchar) {
    return Padding.left(PyStr.exact(self), width, fill(fillchar));
  }

  /// Return a right-justified string of length width.
  ///
  /// Padding is done using the specified fill character (default is a space).
  @PyMethod("(self, width, fillchar=' ', /)")
  static Object rjust(Object self, int width, Object fillchar) {
    return Padding.right(PyStr.exact(self), width, fill(fillchar));
  }

  private static int fill(Object fillchar) {
    if (!PyStr.isStr(fillchar)) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not " + Types.of(fillchar).fullName());
    }
    if (Text.length(fillchar) != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return Text.at(fillchar, 0);
  }

  /// Pad a numeric string with zeros on the left, to fill a field of the given width.
  ///
  /// The string is never truncated.
  @PyMethod("(self, width, /)")
  static Object zfill(Object self, int width) {
    return Padding.zeros(PyStr.exact(self), width);
  }

  /// Return a copy where all tab characters are expanded using spaces.
  ///
  /// If tabsize is not given, a tab size of 8 characters is assumed.
  @PyMethod("(self, /, tabsize=8)")
  static Object expandtabs(Object self, Object tabsize) {
    return Padding.expandTabs(PyStr.exact(self), Arguments.toCInt(tabsize));
  }

  /// Return the number of non-overlapping occurrences of substring sub in string S[start:end].
  ///
  /// Optional arguments start and end are interpreted as in slice notation.
  @PyMethod("(self, sub[, start[, end]], /)")
  static Object count(Object self, Object sub, @Nullable Object start, @Nullable Object end) {
    Object part = argument("count", 1, sub);
    return (long) Search.count(PyStr.exact(self), part, from(self, start), to(self, end));
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          "Return the lowest index in S where substring sub is found, "
              + "such that sub is contained within S[start:end].\n"
              + "\n"
              + "Optional arguments start and end are interpreted as in slice notation.\n"
              + "Return -1 on failure.")
  static Object find(Object self, Object sub, @Nullable Object start, @Nullable Object end) {
    Object part = argument("find", 1, sub);
    return (long) Search.first(PyStr.exact(self), part, from(self, start), to(self, end));
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          "Return the highest index in S where substring sub is found, "
              + "such that sub is contained within S[start:end].\n"
              + "\n"
              + "Optional arguments start and end are interpreted as in slice notation.\n"
              + "Return -1 on failure.")
  static Object rfind(Object self, Object sub, @Nullable Object start, @Nullable Object end) {
    Object part = argument("rfind", 1, sub);
    return (long) Search.last(PyStr.exact(self), part, from(self, start), to(self, end));
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          "Return the lowest index in S where substring sub is found, "
              + "such that sub is contained within S[start:end].\n"
              + "\n"
              + "Optional arguments start and end are interpreted as in slice notation.\n"
              + "Raises ValueError when the substring is not found.")
  static Object index(Object self, Object sub, @Nullable Object start, @Nullable Object end) {
    Object part = argument("index", 1, sub);
    return found(Search.first(PyStr.exact(self), part, from(self, start), to(self, end)));
  }

  @PyMethod(
      value = "(self, sub[, start[, end]], /)",
      doc =
          "Return the highest index in S where substring sub is found, "
              + "such that sub is contained within S[start:end].\n"
              + "\n"
              + "Optional arguments start and end are interpreted as in slice notation.\n"
              + "Raises ValueError when the substring is not found.")
  static Object rindex(Object self, Object sub, @Nullable Object start, @Nullable Object end) {
    Object part = argument("rindex", 1, sub);
    return found(Search.last(PyStr.exact(self), part, from(self, start), to(self, end)));
  }

  private static Object found(int index) {
    if (index < 0) {
      throw Errors.valueError("substring not found");
    }
    return (long) index;
  }

  private static int from(Object self, @Nullable Object start) {
    return Indexes.within(start, 0, Text.length(self));
  }

  private static int to(Object self, @Nullable Object end) {
    int length = Text.length(self);
    return Math.min(length, Indexes.within(end, length, length));
  }

  /// Return True if the string starts with the specified prefix, False otherwise.
  ///
  ///   prefix
  ///     A string or a tuple of strings to try.
  ///   start
  ///     Optional start position. Default: start of the string.
  ///   end
  ///     Optional stop position. Default: end of the string.
  @PyMethod("(self, prefix[, start[, end]], /)")
  static Object startswith(
      Object self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return matches(self, prefix, start, end, true);
  }

  /// Return True if the string ends with the specified suffix, False otherwise.
  ///
  ///   suffix
  ///     A string or a tuple of strings to try.
  ///   start
  ///     Optional start position. Default: start of the string.
  ///   end
  ///     Optional stop position. Default: end of the string.
  @PyMethod("(self, suffix[, start[, end]], /)")
  static Object endswith(Object self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return matches(self, suffix, start, end, false);
  }

  // CPython: unicodeobject.c unicode_startswith_impl, tailmatch
  private static boolean matches(
      Object self, Object part, @Nullable Object start, @Nullable Object end, boolean atStart) {
    String name = atStart ? "startswith" : "endswith";
    int from = from(self, start);
    int to = to(self, end);
    if (!(part instanceof PyTuple) && !PyStr.isStr(part)) {
      throw Errors.typeError(
          name + " first arg must be str or a tuple of str, not " + Types.of(part).fullName());
    }
    Object text = PyStr.exact(self);
    if (!(part instanceof PyTuple tuple)) {
      return tailMatch(text, PyStr.exact(part), from, to, atStart);
    }
    for (Object item : tuple.items()) {
      if (!PyStr.isStr(item)) {
        throw Errors.typeError(
            "tuple for " + name + " must only contain str, not " + Types.of(item).fullName());
      }
      if (tailMatch(text, PyStr.exact(item), from, to, atStart)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tailMatch(Object text, Object part, int from, int to, boolean atStart) {
    int length = Text.length(part);
    return to - from >= length && Text.startsAt(text, part, atStart ? from : to - length);
  }

  /// Return a str with the given prefix string removed if present.
  ///
  /// If the string starts with the prefix string, return string[len(prefix):].
  /// Otherwise, return a copy of the original string.
  @PyMethod("(self, prefix, /)")
  static Object removeprefix(Object self, Object prefix) {
    Object text = PyStr.exact(self);
    Object part = argument("removeprefix", 0, prefix);
    int length = Text.length(text);
    boolean present = tailMatch(text, part, 0, length, true);
    return present ? Text.slice(text, Text.length(part), length) : text;
  }

  /// Return a str with the given suffix string removed if present.
  ///
  /// If the string ends with the suffix string and that suffix is not empty,
  /// return string[:-len(suffix)]. Otherwise, return a copy of the original
  /// string.
  @PyMethod("(self, suffix, /)")
  static Object removesuffix(Object self, Object suffix) {
    Object text = PyStr.exact(self);
    Object part = argument("removesuffix", 0, suffix);
    int length = Text.length(text);
    boolean present = tailMatch(text, part, 0, length, false);
    return present ? Text.slice(text, 0, length - Text.length(part)) : text;
  }

  /// Partition the string into three parts using the given separator.
  ///
  /// This will search for the separator in the string.  If the separator is found,
  /// returns a 3-tuple containing the part before the separator, the separator
  /// itself, and the part after it.
  ///
  /// If the separator is not found, returns a 3-tuple containing the original string
  /// and two empty strings.
  @PyMethod("(self, sep, /)")
  static Object partition(Object self, Object sep) {
    Object text = PyStr.exact(self);
    Object part = separator(sep, "must be str, not ");
    int at = Search.first(text, part, 0, Text.length(text));
    return at < 0 ? new PyTuple(self, "", "") : cut(text, part, at);
  }

  /// Partition the string into three parts using the given separator.
  ///
  /// This will search for the separator in the string, starting at the end. If
  /// the separator is found, returns a 3-tuple containing the part before the
  /// separator, the separator itself, and the part after it.
  ///
  /// If the separator is not found, returns a 3-tuple containing two empty strings
  /// and the original string.
  @PyMethod("(self, sep, /)")
  static Object rpartition(Object self, Object sep) {
    Object text = PyStr.exact(self);
    Object part = separator(sep, "must be str, not ");
    int at = Search.last(text, part, 0, Text.length(text));
    return at < 0 ? new PyTuple("", "", self) : cut(text, part, at);
  }

  private static PyTuple cut(Object text, Object part, int at) {
    int end = at + Text.length(part);
    return new PyTuple(Text.slice(text, 0, at), part, Text.slice(text, end, Text.length(text)));
  }

  /// Return a copy of the string with leading and trailing whitespace removed.
  ///
  /// If chars is given and not None, remove characters in chars instead.
  @PyMethod("(self, chars=None, /)")
  static Object strip(Object self, Object chars) {
    return Trimming.strip(PyStr.exact(self), charset("strip", chars), true, true);
  }

  /// Return a copy of the string with leading whitespace removed.
  ///
  /// If chars is given and not None, remove characters in chars instead.
  @PyMethod("(self, chars=None, /)")
  static Object lstrip(Object self, Object chars) {
    return Trimming.strip(PyStr.exact(self), charset("lstrip", chars), true, false);
  }

  /// Return a copy of the string with trailing whitespace removed.
  ///
  /// If chars is given and not None, remove characters in chars instead.
  @PyMethod("(self, chars=None, /)")
  static Object rstrip(Object self, Object chars) {
    return Trimming.strip(PyStr.exact(self), charset("rstrip", chars), false, true);
  }

  private static @Nullable Object charset(String function, Object chars) {
    if (chars == PySingleton.NONE) {
      return null;
    }
    if (!PyStr.isStr(chars)) {
      throw Errors.typeError(function + " arg must be None or str");
    }
    return PyStr.exact(chars);
  }

  /// Replace each character in the string using the given translation table.
  ///
  ///   table
  ///     Translation table, which must be a mapping of Unicode ordinals to
  ///     Unicode ordinals, strings, or None.
  ///
  /// The table must implement lookup/indexing via __getitem__, for instance a
  /// dictionary or list.  If this operation raises LookupError, the character is
  /// left untouched.  Characters mapped to None are deleted.
  @PyMethod("(self, table, /)")
  static Object translate(Object self, Object table) {
    return Translation.translate(PyStr.exact(self), table);
  }

  /// Return a translation table usable for str.translate().
  ///
  /// If there is only one argument, it must be a dictionary mapping Unicode
  /// ordinals (integers) or characters to Unicode ordinals, strings or None.
  /// Character keys will be then converted to ordinals.
  /// If there are two arguments, they must be strings of equal length, and
  /// in the resulting dictionary, each character in x will be mapped to the
  /// character at the same position in y. If there is a third argument, it
  /// must be a string, whose characters will be mapped to None in the result.
  @PyStaticMethod("(x, y=<unrepresentable>, z=<unrepresentable>, /)")
  static Object maketrans(Object x, @Nullable Object y, @Nullable Object z) {
    return y == null
        ? Translation.table(x)
        : Translation.table(
            x, argument("maketrans", 2, y), z == null ? "" : argument("maketrans", 3, z));
  }

  /// Return True if all characters in the string are ASCII, False otherwise.
  ///
  /// ASCII characters have code points in the range U+0000-U+007F.
  /// Empty string is ASCII too.
  @PyMethod("(self, /)")
  static Object isascii(Object self) {
    return Text.isAscii(PyStr.exact(self));
  }

  /// Return True if the string is a lowercase string, False otherwise.
  ///
  /// A string is lowercase if all cased characters in the string are lowercase and
  /// there is at least one cased character in the string.
  @PyMethod("(self, /)")
  static Object islower(Object self) {
    return Predicates.isLower(PyStr.exact(self));
  }

  /// Return True if the string is an uppercase string, False otherwise.
  ///
  /// A string is uppercase if all cased characters in the string are uppercase and
  /// there is at least one cased character in the string.
  @PyMethod("(self, /)")
  static Object isupper(Object self) {
    return Predicates.isUpper(PyStr.exact(self));
  }

  /// Return True if the string is a title-cased string, False otherwise.
  ///
  /// In a title-cased string, upper- and title-case characters may only
  /// follow uncased characters and lowercase characters only cased ones.
  @PyMethod("(self, /)")
  static Object istitle(Object self) {
    return Predicates.isTitle(PyStr.exact(self));
  }

  /// Return True if the string is a whitespace string, False otherwise.
  ///
  /// A string is whitespace if all characters in the string are whitespace and there
  /// is at least one character in the string.
  @PyMethod("(self, /)")
  static Object isspace(Object self) {
    return all(self, Characters::isSpace);
  }

  /// Return True if the string is a decimal string, False otherwise.
  ///
  /// A string is a decimal string if all characters in the string are decimal and
  /// there is at least one character in the string.
  @PyMethod("(self, /)")
  static Object isdecimal(Object self) {
    return all(self, Characters::isDecimal);
  }

  /// Return True if the string is a digit string, False otherwise.
  ///
  /// A string is a digit string if all characters in the string are digits and there
  /// is at least one character in the string.
  @PyMethod("(self, /)")
  static Object isdigit(Object self) {
    return all(self, Characters::isDigit);
  }

  /// Return True if the string is a numeric string, False otherwise.
  ///
  /// A string is numeric if all characters in the string are numeric and there is at
  /// least one character in the string.
  @PyMethod("(self, /)")
  static Object isnumeric(Object self) {
    return all(self, Characters::isNumeric);
  }

  /// Return True if the string is an alphabetic string, False otherwise.
  ///
  /// A string is alphabetic if all characters in the string are alphabetic and there
  /// is at least one character in the string.
  @PyMethod("(self, /)")
  static Object isalpha(Object self) {
    return all(self, Characters::isAlpha);
  }

  /// Return True if the string is an alpha-numeric string, False otherwise.
  ///
  /// A string is alpha-numeric if all characters in the string are alpha-numeric and
  /// there is at least one character in the string.
  @PyMethod("(self, /)")
  static Object isalnum(Object self) {
    return all(self, Characters::isAlphanumeric);
  }

  private static boolean all(Object self, IntPredicate kind) {
    return Predicates.all(PyStr.exact(self), kind);
  }

  /// Return True if the string is a valid Python identifier, False otherwise.
  ///
  /// Call keyword.iskeyword(s) to test whether string s is a reserved identifier,
  /// such as "def" or "class".
  @PyMethod("(self, /)")
  static Object isidentifier(Object self) {
    return Predicates.isIdentifier(PyStr.exact(self));
  }

  /// Return True if all characters in the string are printable, False otherwise.
  ///
  /// A character is printable if repr() may use it in its output.
  @PyMethod("(self, /)")
  static Object isprintable(Object self) {
    return Predicates.isPrintable(PyStr.exact(self));
  }

  /// Return a formatted version of the string, using substitutions from args and kwargs.
  /// The substitutions are identified by braces ('{' and '}').
  @PyMethod("(self, /, *args, **kwargs)")
  static Object format(Object self, Object[] args, PyDict kwargs) {
    return plain(self, new StrFormat(PyStr.exact(self), args, kwargs).format(), "{}");
  }

  /// Return a formatted version of the string, using substitutions from mapping.
  /// The substitutions are identified by braces ('{' and '}').
  @PyMethod("(self, mapping, /)")
  static Object format_map(Object self, Object mapping) {
    return plain(self, new StrFormat(PyStr.exact(self), null, mapping).format(), "{}");
  }

  /** What formatting made, or a str of a subclass itself where it has none of the marks. */
  private static Object plain(Object self, Object made, String marks) {
    if (self instanceof String || Text.length(made) == 0 || !Text.equal(PyStr.exact(self), made)) {
      return made;
    }
    String text = PyStr.toJava(self);
    for (int i = 0; i < marks.length(); i++) {
      if (text.indexOf(marks.charAt(i)) >= 0) {
        return made;
      }
    }
    return self;
  }

  /// Return a formatted version of the string as described by format_spec.
  @PyMethod("(self, format_spec, /)")
  static Object __format__(Object self, Object format_spec) {
    FormatArgument.check(format_spec);
    return FormatArgument.isEmpty(format_spec)
        ? Representation.str(self)
        : Formatting.formatStr(self, PyStr.exact(format_spec));
  }

  // CPython: unicodeobject.c unicode_sizeof_impl
  /// Return the size of the string in memory, in bytes.
  @PyMethod("(self, /)")
  static Object __sizeof__(Object self) {
    long length = Text.length(self);
    int widest = 0;
    for (int i = 0; i < length; i++) {
      widest = Math.max(widest, Text.at(self, i));
    }
    if (widest < 128) {
      return 40 + length + 1;
    }
    int width = widest < 256 ? 1 : widest < 0x10000 ? 2 : 4;
    return 56 + (length + 1) * width;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __getnewargs__(Object self) {
    return new PyTuple(PyStr.exact(self));
  }

  /** The exact str that argument {@code position} (0: the only one) of a method must be. */
  private static Object argument(String function, int position, Object o) {
    if (o instanceof String) {
      return o;
    }
    if (!PyStr.isStr(o)) {
      throw Errors.typeError(
          function
              + "() argument "
              + (position == 0 ? "" : position + " ")
              + "must be str, not "
              + (o == PySingleton.NONE ? "None" : Types.of(o).fullName()));
    }
    return PyStr.exact(o);
  }
}
