package org.krait.stdlib._io;

import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

/** What Python programs see of a buffered stream that can be read. */
abstract class ReadableBufferedFile extends BufferedFile {
  ReadableBufferedFile(PyType type) {
    super(type);
  }

  @PyMethod(value = "(self, size=-1, /)", doc = "")
  @Override
  public Object read(Object size) {
    return readBytes(size);
  }

  @PyMethod(value = "(self, size=0, /)", doc = "")
  public Object peek(int size) {
    return peekBytes();
  }

  @PyMethod(value = "(self, size=-1, /)", doc = "")
  @Override
  public Object read1(int size) {
    return readOnce(size);
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  @Override
  public Object readinto(Object buffer) {
    return readInto(buffer, false);
  }

  @PyMethod(value = "(self, buffer, /)", doc = "")
  @Override
  public Object readinto1(Object buffer) {
    return readInto(buffer, true);
  }

  @PyMethod(value = "(self, size=-1, /)", doc = "")
  @Override
  public Object readline(Object size) {
    return readLine(size);
  }

  @PyMethod("(self, /)")
  @Override
  public Object __next__() {
    Object line =
        type().isBuiltin() ? readLine(PySingleton.NONE) : Attributes.callMethod(this, "readline");
    if (Lengths.of(line) == 0) {
      throw Errors.stopIteration();
    }
    return line;
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean readable() {
    return raw().is("readable");
  }
}
