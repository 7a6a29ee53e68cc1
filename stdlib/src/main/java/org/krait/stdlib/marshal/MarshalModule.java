package org.krait.stdlib.marshal;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.Engine;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/// This module contains functions that can read and write Python values in
/// a binary format. The format is specific to Python, but independent of
/// machine architecture issues.
///
/// Not all Python object types are supported; in general, only objects
/// whose value is independent from a particular invocation of Python can be
/// written and read by this module. The following types are supported:
/// None, integers, floating-point numbers, strings, bytes, bytearrays,
/// tuples, lists, sets, dictionaries, and code objects, where it
/// should be understood that tuples, lists and dictionaries are only
/// supported as long as the values contained therein are themselves
/// supported; and recursive lists and dictionaries should not be written
/// (they will cause infinite loops).
///
/// Variables:
///
/// version -- indicates the format that the module uses. Version 0 is the
///     historical format, version 1 shares interned strings and version 2
///     uses a binary format for floating-point numbers.
///     Version 3 shares common object references (New in version 3.4).
///
/// Functions:
///
/// dump() -- write value to a file
/// load() -- read value from a file
/// dumps() -- marshal value as a bytes object
/// loads() -- read value from a bytes-like object
// CPython: marshal.c
@PyModule("marshal")
public final class MarshalModule {
  @PyConstant public static final int version = 5;

  private final Engine engine;

  public MarshalModule(Interpreter interpreter) {
    engine = interpreter.state(Engine.class);
  }

  /// Return the bytes object that would be written to a file by dump(value, file).
  ///
  ///   value
  ///     Must be a supported type.
  ///   version
  ///     Indicates the data format that dumps should use.
  ///   allow_code
  ///     Allow to write code objects.
  ///
  /// Raise a ValueError exception if value has (or contains an object that has) an
  /// unsupported type.
  @PyFunction("(value, version=version, /, *, allow_code=True)")
  public PyBytes dumps(Object value, int version, boolean allowCode) {
    AuditHooks.tell("marshal.dumps", value, (long) version);
    return PyBytes.of(MarshalWriter.write(value, engine, version, allowCode));
  }

  /// Write the value on the open file.
  ///
  ///   value
  ///     Must be a supported type.
  ///   file
  ///     Must be a writeable binary file.
  ///   version
  ///     Indicates the data format that dump should use.
  ///   allow_code
  ///     Allow to write code objects.
  ///
  /// If the value has (or contains an object that has) an unsupported type, a
  /// ValueError exception is raised - but garbage data will also be written
  /// to the file. The object will not be properly read back by load().
  @PyFunction("(value, file, version=version, /, *, allow_code=True)")
  public Object dump(Object value, Object file, int version, boolean allowCode) {
    return Attributes.callMethod(file, "write", dumps(value, version, allowCode));
  }

  /// Convert the bytes-like object to a value.
  ///
  ///   allow_code
  ///     Allow to load code objects.
  ///
  /// If no valid value is found, raise EOFError, ValueError or TypeError.  Extra
  /// bytes in the input are ignored.
  @PyFunction("(bytes, /, *, allow_code=True)")
  public Object loads(Object bytes, boolean allowCode) {
    AuditHooks.tell("marshal.loads", bytes);
    return read(new MarshalSource.Bytes(Buffers.bytes(bytes)), allowCode);
  }

  /// Read one value from the open file and return it.
  ///
  ///   file
  ///     Must be readable binary file.
  ///   allow_code
  ///     Allow to load code objects.
  ///
  /// If no valid value is read (e.g. because the data has a different Python
  /// version's incompatible marshal format), raise EOFError, ValueError or
  /// TypeError.
  ///
  /// Note: If an object containing an unsupported type was marshalled with
  /// dump(), load() will substitute None for the unmarshallable type.
  @PyFunction("(file, /, *, allow_code=True)")
  public Object load(Object file, boolean allowCode) {
    AuditHooks.tell("marshal.load");
    Object none = Attributes.callMethod(file, "read", 0L);
    if (!(none instanceof PyBytes)) {
      throw Errors.typeError("file.read() returned not bytes but " + Types.of(none).fullName());
    }
    return read(new MarshalSource.File(file), allowCode);
  }

  private Object read(MarshalSource source, boolean allowCode) {
    return new MarshalReader(source, engine, allowCode).read();
  }
}
