package org.krait.stdlib._string;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.FieldName;

/// string helper module
@PyModule("_string")
public final class StringModule {
  /// parse the argument as a format string
  @PyFunction("($self, object, /)")
  public Object formatter_parser(Object string) {
    return new FormatterIterator(text(string));
  }

  /// split the argument as a field name
  @PyFunction("($self, object, /)")
  public Object formatter_field_name_split(Object string) {
    FieldName name = new FieldName(text(string));
    return new PyTuple(name.first(), new FieldNameIterator(name));
  }

  private static Object text(Object string) {
    if (!PyStr.isStr(string)) {
      throw Errors.typeError("expected str, got " + Types.of(string).fullName());
    }
    return PyStr.exact(string);
  }
}
