package org.krait.stdlib._json;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.text.TextBuilder;

/// json speedups
///
@PyModule("_json")
public final class JsonModule {
  @PyConstant("make_scanner")
  public Object makeScanner() {
    return PyScanner.TYPE;
  }

  @PyConstant("make_encoder")
  public Object makeEncoder() {
    return PyEncoder.TYPE;
  }

  /// encode_basestring(string) -> string
  ///
  /// Return a JSON representation of a Python string
  @PyFunction("($self, object, /)")
  public Object encode_basestring(Object object) {
    return quoted(text(object), false);
  }

  /// encode_basestring_ascii(string) -> string
  ///
  /// Return an ASCII-only JSON representation of a Python string
  @PyFunction("($self, object, /)")
  public Object encode_basestring_ascii(Object object) {
    return quoted(text(object), true);
  }

  private static Object quoted(Object text, boolean ascii) {
    TextBuilder out = new TextBuilder();
    JsonString.append(out, text, ascii);
    return out.build();
  }

  /// scanstring(string, end, strict=True) -> (string, end)
  ///
  /// Scan the string s for a JSON string. End is the index of the
  /// character in s after the quote that started the JSON string.
  /// Unescapes all valid JSON string escape sequences and raises ValueError
  /// on attempt to decode an invalid string. If strict is False then literal
  /// control characters are allowed in the string.
  ///
  /// Returns a tuple of the decoded string and the index of the character in s
  /// after the end quote.
  @PyFunction(value = "(string, end, strict=True, /)", text = false, parsedAs = "scanstring()")
  public Object scanstring(Object string, int end, boolean strict) {
    JsonReader reader = new JsonReader(text(string), strict);
    reader.at = end;
    Object content = reader.string();
    return new PyTuple(content, (long) reader.at);
  }

  private static Object text(Object string) {
    if (!PyStr.isStr(string)) {
      throw Errors.typeError("first argument must be a string, not " + Types.of(string).fullName());
    }
    return PyStr.exact(string);
  }
}
