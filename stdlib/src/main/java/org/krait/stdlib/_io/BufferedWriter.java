package org.krait.stdlib._io;

import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/// A buffer for a writeable sequential RawIO object.
///
/// The constructor creates a BufferedWriter for the given writeable raw
/// stream. If the buffer_size is not given, it defaults to
/// DEFAULT_BUFFER_SIZE.
@PyTypeSpec(
    name = "BufferedWriter",
    module = "_io",
    base = BufferedIoBase.class,
    signature = "(raw, buffer_size=DEFAULT_BUFFER_SIZE)")
public final class BufferedWriter extends BufferedStream {
  private BufferedWriter(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new BufferedWriter(cls);
  }

  @PyMethod("(self, /, raw, buffer_size=131072)")
  public void __init__(Object raw, int bufferSize) {
    IoChecks.require(raw, "writable", "File or stream is not writable.");
    initialize(raw, bufferSize);
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  @Override
  public Object write(Object buffer) {
    if (PyStr.isStr(buffer)) {
      throw Errors.typeError("a bytes-like object is required, not 'str'");
    }
    return writeBytes(Buffers.bytes(buffer));
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void flush() {
    flushBytes(true);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void close() {
    closeBoth();
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public Object detach() {
    return detachRaw();
  }

  @PyMethod(value = "(self, target, whence=0, /)", doc = "")
  public Object seek(Object target, int whence) {
    return seekTo(target, whence);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public Object tell() {
    return position();
  }

  @PyMethod(value = "(self, pos=None, /)", doc = "")
  @Override
  public Object truncate(Object pos) {
    return truncateTo(pos);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean seekable() {
    return raw().is("seekable");
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean writable() {
    return raw().is("writable");
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public Object fileno() {
    return Attributes.callMethod(raw().object(), "fileno");
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean isatty() {
    return raw().is("isatty");
  }

  @PyMethod(value = "(self, source, /)", doc = "")
  public void _dealloc_warn(Object source) {
    if (Attributes.find(raw().object(), "_dealloc_warn") != null) {
      Attributes.callMethod(raw().object(), "_dealloc_warn", source);
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __getstate__() {
    throw unpicklable();
  }

  @PyMethod(value = "(self, /)", doc = "")
  public long __sizeof__() {
    return 152 + bufferSize();
  }

  @PyGetter(value = "raw", member = true)
  public Object rawStream() {
    return rawObject();
  }

  @PyGetter(member = true)
  public boolean _finalizing() {
    return isFinalizing();
  }

  @PySetter("_finalizing")
  public void setFinalizing(boolean on) {
    markFinalizing(on);
  }

  @PyGetter
  @Override
  public boolean closed() {
    return isClosedNow();
  }

  @PyGetter
  public Object name() {
    return Attributes.get(raw().object(), "name");
  }

  @PyGetter
  public Object mode() {
    return Attributes.get(raw().object(), "mode");
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return describe();
  }
}
