package org.krait.stdlib._io;

import java.io.ByteArrayOutputStream;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;

/// Base class for raw binary I/O.
// CPython: iobase.c
@PyTypeSpec(name = "_RawIOBase", module = "_io", base = IoBase.class)
public class RawIoBase extends IoBase {
  private static final int CHUNK = 8192;

  protected RawIoBase(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new RawIoBase(cls);
  }

  @PyMethod(value = "(self, size=-1, /)", doc = "")
  public Object read(int size) {
    if (size < 0) {
      return Attributes.callMethod(this, "readall");
    }
    PyByteArray buffer = PyByteArray.of(new byte[size]);
    Object count = Attributes.callMethod(this, "readinto", buffer);
    if (count == PySingleton.NONE) {
      return count;
    }
    long n = Indexes.toLong(count);
    if (n < 0 || n > size) {
      throw Errors.valueError("readinto returned " + n + " outside buffer size " + size);
    }
    return PyBytes.of(buffer.toBytes(0, (int) n));
  }

  /// Read until EOF, using multiple read() call.
  @PyMethod("(self, /)")
  public Object readall() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      Object read = Attributes.callMethod(this, "read", (long) CHUNK);
      if (read == PySingleton.NONE) {
        return all.size() == 0 ? read : PyBytes.of(all.toByteArray());
      }
      if (!(read instanceof PyBytes b)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (b.size() == 0) {
        return PyBytes.of(all.toByteArray());
      }
      all.writeBytes(b.array());
    }
  }

  @PyMethod(value = "(self, buffer, /)", text = false, doc = "", parsedAs = "readinto()")
  public Object readinto(Object buffer) {
    throw new PyException("NotImplementedError");
  }

  @PyMethod(value = "(self, b, /)", text = false, doc = "", parsedAs = "write()")
  public Object write(Object b) {
    throw new PyException("NotImplementedError");
  }
}
