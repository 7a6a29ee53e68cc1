package org.krait.stdlib._io;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

/** What Python programs see of every buffered stream. */
abstract class BufferedFile extends BufferedStream {
  BufferedFile(PyType type) {
    super(type);
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

  @PyMethod(value = "(self, pos=None, /)", doc = "", definingClass = true)
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
    warnUnclosed(source);
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
