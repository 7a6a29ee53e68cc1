package org.krait.stdlib._sre;

import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/// The result of re.match() and re.search().
/// Match objects always have a boolean value of True.
@PyTypeSpec(name = "Match", module = "re", instantiable = false, subclassable = false)
final class PyMatch implements PyObject {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyMatch.class);
  private static final int MOST_SHOWN = 50;

  private final PyPattern pattern;
  private final Subject subject;
  private final int pos;
  private final int endpos;
  private final int start;
  private final int end;
  private final int[] marks;
  private final int lastIndex;

  /** The match that a matcher has just found between {@code pos} and {@code endpos}. */
  PyMatch(PyPattern pattern, Matcher m, int pos, int endpos) {
    this.pattern = pattern;
    this.subject = m.subject;
    this.pos = pos;
    this.endpos = endpos;
    this.start = m.start;
    this.end = m.position;
    this.marks = m.marks();
    this.lastIndex = m.lastIndex();
  }

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  private int startOf(int group) {
    return group == 0 ? start : isMatched(group) ? marks[2 * group - 2] : -1;
  }

  private int endOf(int group) {
    return group == 0 ? end : isMatched(group) ? marks[2 * group - 1] : -1;
  }

  /** Whether a group took part in the match. */
  boolean isMatched(int group) {
    return group == 0 || marks[2 * group - 2] >= 0 && marks[2 * group - 1] >= 0;
  }

  /** A group's number, which exists. */
  int checked(int group) {
    if (group < 0 || group > pattern.groupCount()) {
      throw Errors.indexError("no such group");
    }
    return group;
  }

  /** The text of a group, or None. */
  Object group(int group) {
    return isMatched(group) ? subject.slice(startOf(group), endOf(group)) : PySingleton.NONE;
  }

  private Object group(int group, Object otherwise) {
    return isMatched(group) ? group(group) : otherwise;
  }

  // CPython: _sre/sre.c match_getindex
  private int index(Object group) {
    Object number = Indexes.orNull(group);
    if (number == null) {
      number = pattern.groupNumbers().get(group);
    }
    return checked(number instanceof Long n && n == (int) (long) n ? (int) (long) n : -1);
  }

  /// group([group1, ...]) -> str or tuple.
  ///     Return subgroup(s) of the match by indices or names.
  ///     For 0 returns the entire match.
  @PyMethod(value = "(self, /, *args)", text = false)
  Object group(Object[] args) {
    if (args.length == 0) {
      return group(0);
    }
    if (args.length == 1) {
      return group(index(args[0]));
    }
    Object[] texts = new Object[args.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = group(index(args[i]));
    }
    return PyTuple.of(texts);
  }

  @PyMethod("(self, key, /)")
  Object __getitem__(Object key) {
    return group(index(key));
  }

  /// Return index of the start of the substring matched by group.
  @PyMethod("(self, group=0, /)")
  long start(Object group) {
    return startOf(index(group));
  }

  /// Return index of the end of the substring matched by group.
  @PyMethod("(self, group=0, /)")
  long end(Object group) {
    return endOf(index(group));
  }

  /// For match object m, return the 2-tuple (m.start(group), m.end(group)).
  @PyMethod("(self, group=0, /)")
  Object span(Object group) {
    return spanOf(index(group));
  }

  private PyTuple spanOf(int group) {
    return new PyTuple((long) startOf(group), (long) endOf(group));
  }

  /// Return a tuple containing all the subgroups of the match, from 1.
  ///
  ///   default
  ///     Is used for groups that did not participate in the match.
  @PyMethod("(self, /, default=None)")
  Object groups(Object otherwise) {
    Object[] texts = new Object[pattern.groupCount()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = group(i + 1, otherwise);
    }
    return PyTuple.of(texts);
  }

  @PyMethod(
      value = "(self, /, default=None)",
      doc =
          """
          Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.

            default
              Is used for groups that did not participate in the match.\
          """)
  Object groupdict(Object otherwise) {
    PyDict dict = new PyDict();
    HashTable names = pattern.groupNumbers().table();
    for (int i = 0; i < names.limit(); i++) {
      Object name = names.key(i);
      if (name != null) {
        dict.put(name, group(index(names.value(i)), otherwise));
      }
    }
    return dict;
  }

  @PyMethod(
      value = "(self, /, template)",
      doc =
          """
          Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.\
          """)
  Object expand(Object template) {
    Object compiled = Replacer.compile(pattern, template);
    if (!(compiled instanceof PyTemplate t)) {
      return compiled;
    }
    List<Object> parts = new ArrayList<>();
    t.expand(this, parts);
    return Replacer.join(subject, parts);
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

  /// The string passed to match() or search().
  @PyGetter(member = true)
  Object string() {
    return subject.object();
  }

  /// The regular expression object.
  @PyGetter(member = true)
  Object re() {
    return pattern;
  }

  /// The index into the string at which the RE engine started looking for a match.
  @PyGetter(member = true)
  Object pos() {
    return (long) pos;
  }

  /// The index into the string beyond which the RE engine will not go.
  @PyGetter(member = true)
  Object endpos() {
    return (long) endpos;
  }

  /// The integer index of the last matched capturing group.
  @PyGetter
  Object lastindex() {
    return lastIndex < 0 ? PySingleton.NONE : (Object) (long) lastIndex;
  }

  /// The name of the last matched capturing group.
  @PyGetter
  Object lastgroup() {
    return lastIndex < 0 ? PySingleton.NONE : pattern.groupName(lastIndex);
  }

  @PyGetter
  Object regs() {
    Object[] spans = new Object[pattern.groupCount() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = spanOf(i);
    }
    return PyTuple.of(spans);
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    String text = PyPattern.shortened(Representation.javaRepr(group(0)), MOST_SHOWN);
    return PyStr.ofJava("<re.Match object; span=(" + start + ", " + end + "), match=" + text + ">");
  }
}
