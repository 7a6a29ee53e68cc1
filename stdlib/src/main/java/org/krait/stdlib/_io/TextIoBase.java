package org.krait.stdlib._io;

import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/// Base class for text I/O.
///
/// This class provides a character and line based interface to stream
/// I/O. There is no readinto method because Python's character strings
/// are immutable.
///
// CPython: textio.c
@PyTypeSpec(name = "_TextIOBase", module = "_io", base = IoBase.class)
public class TextIoBase extends IoBase {
  protected TextIoBase(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new TextIoBase(cls);
  }

  /// Separate the underlying buffer from the TextIOBase and return it.
  ///
  /// After the underlying buffer has been detached, the TextIO is in an unusable state.
  @PyMethod(value = "(self, /)", definingClass = true)
  public Object detach() {
    throw lacks("detach");
  }

  /// Read at most size characters from stream.
  ///
  /// Read from underlying buffer until we have size characters or we hit EOF.
  /// If size is negative or omitted, read until EOF.
  @PyMethod(value = "(self, size=-1, /)", definingClass = true)
  public Object read(Object size) {
    throw lacks("read");
  }

  /// Read until newline or EOF.
  ///
  /// Return an empty string if EOF is hit immediately.
  /// If size is specified, at most size characters will be read.
  @PyMethod(value = "(self, size=-1, /)", definingClass = true)
  public Object readline(Object size) {
    throw lacks("readline");
  }

  /// Write string s to stream.
  ///
  /// Return the number of characters written
  /// (which is always equal to the length of the string).
  @PyMethod(value = "(self, s, /)", definingClass = true)
  public Object write(Object s) {
    throw lacks("write");
  }

  /// Encoding of the text stream.
  ///
  /// Subclasses should override.
  @PyGetter
  public Object encoding() {
    return PySingleton.NONE;
  }

  /// Line endings translated so far.
  ///
  /// Only line endings translated during reading are considered.
  ///
  /// Subclasses should override.
  @PyGetter
  public Object newlines() {
    return PySingleton.NONE;
  }

  /// The error setting of the decoder or encoder.
  ///
  /// Subclasses should override.
  @PyGetter
  public Object errors() {
    return PySingleton.NONE;
  }
}
