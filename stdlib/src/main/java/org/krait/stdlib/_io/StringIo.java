package org.krait.stdlib._io;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Sequences;
import org.krait.runtime.text.Search;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/// Text I/O implementation using an in-memory buffer.
///
/// The initial_value argument sets the value of object.  The newline
/// argument is like the one of TextIOWrapper's constructor.
// CPython: stringio.c
@PyTypeSpec(
    name = "StringIO",
    module = "_io",
    base = TextIoBase.class,
    signature = "(initial_value='', newline='\\n')")
public final class StringIo extends TextIoBase {
  private Object text = "";
  private @Nullable TextBuilder tail;
  private long position;
  private NewlineMode newline = new NewlineMode("\n");
  private @Nullable NewlineTranslation translation;
  private boolean initialized;
  private boolean closed;

  private StringIo(PyType type) {
    super(type);
  }

  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new StringIo(cls);
  }

  @PyMethod("(self, /, initial_value='', newline='\\n')")
  public void __init__(Object initialValue, Object newline) {
    this.newline = NewlineMode.ofStringIo(newline);
    if (initialValue != PySingleton.NONE && !PyStr.isStr(initialValue)) {
      throw Errors.typeError(
          "initial_value must be str or None, not " + Types.of(initialValue).fullName());
    }
    translation =
        this.newline.isUniversal() ? new NewlineTranslation(null, this.newline.translates()) : null;
    text = "";
    tail = null;
    position = 0;
    initialized = true;
    if (initialValue != PySingleton.NONE) {
      put(initialValue);
      position = 0;
    }
  }

  private void open() {
    if (!initialized) {
      throw IoErrors.uninitialized();
    }
    refuseClosed();
  }

  private void refuseClosed() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  /** The whole text, what was appended included. */
  private Object whole() {
    if (tail != null) {
      text = Text.concat(text, tail.build());
      tail = null;
    }
    return text;
  }

  private int length() {
    return Text.length(text) + (tail == null ? 0 : tail.length());
  }

  private void put(Object given) {
    Object s = PyStr.exact(given);
    if (translation != null) {
      s = translation.translate(s, true);
    }
    if (newline.written() != null) {
      s = Search.replace(s, "\n", newline.written(), Long.MAX_VALUE);
    }
    int count = Text.length(s);
    if (count == 0) {
      return;
    }
    if (position > Long.MAX_VALUE - count) {
      throw Errors.overflowError("new position too large");
    }
    int end = Sequences.length(position + count);
    if (position == length()) {
      tail = tail == null ? new TextBuilder() : tail;
      tail.append(s);
    } else {
      replace(s, (int) position, end);
    }
    position = end;
  }

  private void replace(Object s, int from, int end) {
    Object all = whole();
    int length = Text.length(all);
    TextBuilder out = new TextBuilder(Math.max(length, end));
    out.append(all, 0, Math.min(from, length));
    out.repeat(0, Math.max(0, from - length)).append(s);
    if (end < length) {
      out.append(all, end, length);
    }
    text = out.build();
  }

  /// Write string to file.
  ///
  /// Returns the number of characters written, which is always equal to
  /// the length of the string.
  @PyMethod("(self, s, /)")
  @Override
  public synchronized Object write(Object s) {
    open();
    if (!PyStr.isStr(s)) {
      throw Errors.typeError("string argument expected, got '" + Types.of(s).fullName() + "'");
    }
    put(s);
    return (long) Text.length(PyStr.exact(s));
  }

  /// Read at most size characters, returned as a string.
  ///
  /// If the argument is negative or omitted, read until EOF
  /// is reached. Return an empty string at EOF.
  @PyMethod("(self, size=-1, /)")
  @Override
  public synchronized Object read(Object size) {
    open();
    int limit = limit(size);
    Object all = whole();
    int from = (int) Math.min(position, Text.length(all));
    int left = Text.length(all) - from;
    int count = limit < 0 || limit > left ? left : limit;
    position = count == 0 ? position : from + count;
    return Text.slice(all, from, from + count);
  }

  /// Read until newline or EOF.
  ///
  /// Returns an empty string if EOF is hit immediately.
  @PyMethod("(self, size=-1, /)")
  @Override
  public synchronized Object readline(Object size) {
    open();
    return line(limit(size));
  }

  private Object line(int limit) {
    Object all = whole();
    int length = Text.length(all);
    if (position >= length) {
      return "";
    }
    int from = (int) position;
    int end = newline.end(all, from);
    int stop = end < 0 ? length : end;
    if (limit >= 0 && stop - from > limit) {
      stop = from + limit;
    }
    Object line = Text.slice(all, from, stop);
    position = stop;
    return line;
  }

  @PyMethod("(self, /)")
  @Override
  public synchronized Object __next__() {
    open();
    Object line = type().isBuiltin() ? line(-1) : Attributes.callMethod(this, "readline");
    if (!PyStr.isStr(line)) {
      throw new PyException(
          "OSError",
          "readline() should have returned a str object, not '" + Types.of(line).fullName() + "'");
    }
    if (Text.length(PyStr.exact(line)) == 0) {
      throw Errors.stopIteration();
    }
    return line;
  }

  /// Retrieve the entire contents of the object.
  @PyMethod("(self, /)")
  public synchronized Object getvalue() {
    open();
    return whole();
  }

  /// Tell the current file position.
  @PyMethod("(self, /)")
  @Override
  public Object tell() {
    open();
    return position;
  }

  /// Change stream position.
  ///
  /// Seek to character offset pos relative to position indicated by whence:
  ///     0  Start of stream (the default).  pos should be >= 0;
  ///     1  Current position - pos must be 0;
  ///     2  End of stream - pos must be 0.
  /// Returns the new absolute position.
  @PyMethod("(self, pos, whence=0, /)")
  public synchronized Object seek(Object pos, int whence) {
    open();
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    long offset = Indexes.toLong(pos);
    if (whence == 0 && offset < 0) {
      throw Errors.valueError("Negative seek position " + offset);
    }
    if (whence != 0 && offset != 0) {
      throw new PyException("OSError", "Can't do nonzero cur-relative seeks");
    }
    position = whence == 0 ? offset : whence == 1 ? position : length();
    return position;
  }

  /// Truncate size to pos.
  ///
  /// The pos argument defaults to the current file position, as
  /// returned by tell().  The current file position is unchanged.
  /// Returns the new absolute position.
  @PyMethod("(self, pos=None, /)")
  @Override
  public synchronized Object truncate(Object pos) {
    open();
    long end = pos == PySingleton.NONE ? position : Indexes.toLong(pos);
    if (end < 0) {
      throw Errors.valueError("Negative size value " + end);
    }
    if (end < length()) {
      text = Text.slice(whole(), 0, (int) end);
    }
    return end;
  }

  /// Close the IO object.
  ///
  /// Attempting any further operation after the object is closed
  /// will raise a ValueError.
  ///
  /// This method has no effect if the file is already closed.
  @PyMethod("(self, /)")
  @Override
  public void close() {
    closed = true;
    text = "";
    tail = null;
  }

  /// Returns True if the IO object can be read.
  @PyMethod("(self, /)")
  @Override
  public boolean readable() {
    open();
    return true;
  }

  /// Returns True if the IO object can be written.
  @PyMethod("(self, /)")
  @Override
  public boolean writable() {
    open();
    return true;
  }

  /// Returns True if the IO object can be seeked.
  @PyMethod("(self, /)")
  @Override
  public boolean seekable() {
    open();
    return true;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __getstate__() {
    open();
    Object mode = newline.text() == null ? PySingleton.NONE : newline.text();
    Object attributes = dict().size() == 0 ? PySingleton.NONE : dict().copy();
    return PyTuple.of(whole(), mode, position, attributes);
  }

  @PyMethod(value = "(self, state, /)", doc = "")
  public void __setstate__(Object state) {
    refuseClosed();
    if (!(state instanceof PyTuple t) || t.size() < 4) {
      throw Errors.typeError(
          type().fullName()
              + ".__setstate__ argument should be 4-tuple, got "
              + Types.of(state).fullName());
    }
    __init__(t.get(0), t.get(1));
    text = t.get(0) == PySingleton.NONE ? "" : PyStr.exact(t.get(0)); // as it is
    tail = null;
    if (!Types.isInstance(t.get(2), BuiltinTypes.INT)) {
      throw Errors.typeError(
          "third item of state must be an integer, got " + Types.of(t.get(2)).fullName());
    }
    position = statePosition(t.get(2));
    restoreAttributes(t.get(3), "fourth");
  }

  @PyGetter
  @Override
  public boolean closed() {
    if (!initialized) {
      throw IoErrors.uninitialized();
    }
    return closed;
  }

  @Override
  protected boolean isClosedNow() {
    return closed();
  }

  @PyGetter
  public boolean line_buffering() {
    open();
    return false;
  }

  @PyGetter
  @Override
  public Object newlines() {
    open();
    return translation == null ? PySingleton.NONE : translation.newlines();
  }
}
