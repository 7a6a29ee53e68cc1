package org.krait.stdlib._sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMappingProxy;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/// Compiled regular expression object.
@PyTypeSpec(
    name = "Pattern",
    module = "re",
    instantiable = false,
    subclassable = false,
    weakref = true)
final class PyPattern extends PyInstance {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyPattern.class);
  private static final int MOST_SHOWN = 200;
  private static final int UNICODE = 32;
  private static final String[] FLAG_NAMES = {
    "re.IGNORECASE",
    "re.LOCALE",
    "re.MULTILINE",
    "re.DOTALL",
    null,
    "re.VERBOSE",
    "re.DEBUG",
    "re.ASCII"
  };

  private final Object source;
  private final @Nullable Boolean isBytes;
  private final int flags;
  private final int[] code;
  private final int groups;
  private final PyDict groupIndex;
  private final PyTuple indexGroup;
  private final Program program;

  PyPattern(
      Object source,
      @Nullable Boolean isBytes,
      int flags,
      int[] code,
      int groups,
      PyDict groupIndex,
      PyTuple indexGroup) {
    super(TYPE);
    this.source = source;
    this.isBytes = isBytes;
    this.flags = flags;
    this.code = code;
    this.groups = groups;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
    this.program = ProgramBuilder.build(code, groups);
  }

  /** How many groups there are. */
  int groupCount() {
    return groups;
  }

  PyDict groupNumbers() {
    return groupIndex;
  }

  /** The name of a group, or None. */
  Object groupName(int group) {
    return group < indexGroup.size() ? indexGroup.get(group) : PySingleton.NONE;
  }

  /** The subject that an object is; it must be of the pattern's kind. */
  Subject subject(Object string) {
    Subject s = Subject.of(string);
    if (isBytes != null && isBytes != s.isBytes()) {
      throw Errors.typeError(
          isBytes
              ? "cannot use a bytes pattern on a string-like object"
              : "cannot use a string pattern on a bytes-like object");
    }
    return s;
  }

  Matcher matcher(Subject subject, int pos, int endpos) {
    int length = subject.length();
    int start = Math.max(0, Math.min(pos, length));
    int end = Math.max(0, Math.min(endpos, length));
    return new Matcher(program, subject, start, end);
  }

  private Object result(Matcher m, boolean found, int start) {
    return found ? new PyMatch(this, m, start, m.end) : PySingleton.NONE;
  }

  /// Matches zero or more characters at the beginning of the string.
  @PyMethod("(self, /, string, pos=0, endpos=sys.maxsize)")
  Object match(Object string, int pos, int endpos) {
    Matcher m = matcher(subject(string), pos, endpos);
    int start = m.start;
    return result(m, start <= m.end && m.match(), start);
  }

  /// Matches against all of the string.
  @PyMethod("(self, /, string, pos=0, endpos=sys.maxsize)")
  Object fullmatch(Object string, int pos, int endpos) {
    Matcher m = matcher(subject(string), pos, endpos);
    m.wholeSubject = true;
    int start = m.start;
    return result(m, start <= m.end && m.match(), start);
  }

  /// Scan through string looking for a match, and return a corresponding match object instance.
  ///
  /// Return None if no position in the string matches.
  @PyMethod("(self, /, string, pos=0, endpos=sys.maxsize)")
  Object search(Object string, int pos, int endpos) {
    Matcher m = matcher(subject(string), pos, endpos);
    int start = m.start;
    return result(m, m.search(), start);
  }

  @PyMethod(
      value = "(self, /, repl, string, count=0)",
      doc =
          """
          Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.\
          """)
  Object sub(Object repl, Object string, int count) {
    return Replacer.replace(this, repl, string, count).get(0);
  }

  @PyMethod(
      value = "(self, /, repl, string, count=0)",
      doc =
          """
          Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl.\
          """)
  Object subn(Object repl, Object string, int count) {
    return Replacer.replace(this, repl, string, count);
  }

  /// Return a list of all non-overlapping matches of pattern in string.
  @PyMethod("(self, /, string, pos=0, endpos=sys.maxsize)")
  Object findall(Object string, int pos, int endpos) {
    Subject s = subject(string);
    Matcher m = matcher(s, pos, endpos);
    PyList found = new PyList();
    while (m.search()) {
      found.add(item(s, m));
      m.continueAfterMatch();
    }
    return found;
  }

  private Object item(Subject s, Matcher m) {
    if (groups == 0) {
      return s.slice(m.start, m.position);
    }
    if (groups == 1) {
      return groupText(s, m, 1, s.empty());
    }
    Object[] items = new Object[groups];
    for (int i = 0; i < groups; i++) {
      items[i] = groupText(s, m, i + 1, s.empty());
    }
    return PyTuple.of(items);
  }

  private static Object groupText(Subject s, Matcher m, int group, Object otherwise) {
    int start = m.get(2 * group - 2);
    int stop = m.get(2 * group - 1);
    return start < 0 || stop < 0 ? otherwise : s.slice(start, stop);
  }

  /// Split string by the occurrences of pattern.
  @PyMethod("(self, /, string, maxsplit=0)")
  Object split(Object string, int maxsplit) {
    Subject s = subject(string);
    Matcher m = matcher(s, 0, Integer.MAX_VALUE);
    PyList parts = new PyList();
    int done = 0;
    for (int n = 0; (maxsplit == 0 || n < maxsplit) && m.search(); n++) {
      parts.add(s.slice(done, m.start));
      for (int i = 1; i <= groups; i++) {
        parts.add(groupText(s, m, i, PySingleton.NONE));
      }
      done = m.position;
      m.continueAfterMatch();
    }
    parts.add(s.slice(done, s.length()));
    return parts;
  }

  /// Return an iterator over all non-overlapping matches for the RE pattern in string.
  ///
  /// For each match, the iterator returns a match object.
  @PyMethod("(self, /, string, pos=0, endpos=sys.maxsize)")
  Object finditer(Object string, int pos, int endpos) {
    Object iter = ThreadState.current().interpreter().builtins().get("iter");
    Object search = Attributes.get(scanner(string, pos, endpos), "search");
    return Dispatch.call(iter, search, PySingleton.NONE);
  }

  @PyMethod(value = "(self, /, string, pos=0, endpos=sys.maxsize)", doc = "")
  Object scanner(Object string, int pos, int endpos) {
    return new PyScanner(this, matcher(subject(string), pos, endpos));
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __copy__() {
    return this;
  }

  @PyMethod(value = "(self, memo, /)", doc = "")
  Object __deepcopy__(Object memo) {
    return this;
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(org.krait.runtime.object.PyType cls, Object item) {
    return PyGenericAlias.of(cls, item);
  }

  /// The pattern string from which the RE object was compiled.
  @PyGetter(member = true)
  Object pattern() {
    return source;
  }

  /// The regex matching flags.
  @PyGetter(member = true)
  Object flags() {
    return (long) flags;
  }

  /// The number of capturing groups in the pattern.
  @PyGetter(member = true)
  Object groups() {
    return (long) groups;
  }

  /// A dictionary mapping group names to group numbers.
  @PyGetter
  Object groupindex() {
    return new PyMappingProxy(groupIndex);
  }

  // CPython: _sre/sre.c pattern_repr
  @PyMethod("(self, /)")
  Object __repr__() {
    int shown = PyStr.isStr(source) ? flags & ~UNICODE : flags;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < FLAG_NAMES.length; i++) {
      int bit = 2 << i;
      if (FLAG_NAMES[i] != null && (shown & bit) != 0) {
        names.add(FLAG_NAMES[i]);
        shown &= ~bit;
      }
    }
    if (shown != 0) {
      names.add("0x" + Integer.toHexString(shown));
    }
    String text = shortened(Representation.javaRepr(source), MOST_SHOWN);
    String suffix = names.isEmpty() ? "" : ", " + String.join("|", names);
    return PyStr.ofJava("re.compile(" + text + suffix + ")");
  }

  /** The first characters of a text. */
  static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  @PyMethod("(self, /)")
  long __hash__() {
    return Keys.hash((long) Arrays.hashCode(code) * 31 + flags) ^ Keys.hash(source);
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    if (!(value instanceof PyPattern other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return this == other
        || flags == other.flags
            && java.util.Objects.equals(isBytes, other.isBytes)
            && Arrays.equals(code, other.code)
            && Equality.equal(source, other.source);
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    return __eq__(value) instanceof Boolean b ? !b : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __lt__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __le__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __gt__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __ge__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }
}
