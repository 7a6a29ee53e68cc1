package org.krait.runtime.types;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FloatText;
import org.krait.runtime.number.IntegerText;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInt;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** One application of {@code %} to a format, a str or (as its Latin-1 text) bytes. */
// CPython: unicodeobject.c PyUnicode_Format, bytesobject.c _PyBytes_FormatEx
final class PercentFormat {
  private final Object format;
  private final boolean bytes;
  private final Object args;
  private final @Nullable Object mapping;
  private final TextBuilder out;
  private @Nullable Object keyed;
  private boolean usesKey;
  private boolean usedMapping;
  private int at;
  private int nextArgument;

  /** The format of a str, and what stands right of the {@code %}. */
  PercentFormat(Object format, Object args) {
    this(format, args, false);
  }

  PercentFormat(Object format, Object args, boolean bytes) {
    this.format = format;
    this.args = args;
    this.bytes = bytes;
    this.mapping = isMapping(args) ? args : null;
    this.out = new TextBuilder(Text.length(format) + 16);
  }

  private boolean isMapping(Object o) {
    return !(o instanceof PyTuple)
        && !(bytes && (o instanceof PyBytes || o instanceof PyByteArray))
        && !PyStr.isStr(o)
        && Types.special(o, Special.GETITEM) != null;
  }

  /** The finished str; for bytes, their Latin-1 text. */
  Object format() {
    int end = Text.length(format);
    while (at < end) {
      int start = at;
      while (at < end && Text.at(format, at) != '%') {
        at++;
      }
      out.append(format, start, at);
      if (at < end) {
        at++;
        directive();
      }
    }
    boolean left = args instanceof PyTuple t ? nextArgument < t.size() : nextArgument == 0;
    if (left && mapping == null && !usedMapping) {
      throw Errors.typeError(
          "not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
    }
    return out.build();
  }

  private void directive() {
    if (peek() == '%') {
      at++;
      out.append('%');
      return;
    }
    usesKey = false;
    if (!bytes && isPlain(peek())) {
      plain(Text.at(format, at++), argument());
      return;
    }
    if (peek() == '(') {
      readKey();
    }
    String flags = flags();
    int width = -1;
    if (peek() == '*') {
      at++;
      width = Arguments.toInt(starred());
      if (width < 0) {
        flags += "-";
        width = -width;
      }
    } else {
      width = number(Long.MAX_VALUE, "width too big");
    }
    int precision = -1;
    if (peek() == '.') {
      at++;
      if (peek() == '*') {
        at++;
        precision = Math.max(0, Arguments.toCInt(starred()));
      } else {
        precision = Math.max(0, number(Integer.MAX_VALUE, "precision too big"));
      }
    }
    if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
      at++;
    }
    if (at >= Text.length(format)) {
      throw Errors.valueError("incomplete format");
    }
    int type = Text.at(format, at++);
    convert(new PercentDirective(flags, width, precision, type), argument());
  }

  private static boolean isPlain(int type) {
    return type == 's' || type == 'd' || type == 'x';
  }

  /** Converts by a directive that is its type alone. */
  private void plain(int type, Object value) {
    if (type == 's' && value instanceof String s) {
      out.append(s);
    } else if (type != 'x' && value instanceof Long n) {
      out.appendDecimal(n);
    } else if (type == 'x' && value instanceof Long n && n >= 0) {
      out.append(Long.toHexString(n));
    } else {
      convert(new PercentDirective("", -1, -1, type), value);
    }
  }

  private String flags() {
    int start = at;
    while (isFlag(peek())) {
      at++;
    }
    return start == at ? "" : (String) Text.slice(format, start, at);
  }

  private static boolean isFlag(int c) {
    return c == '-' || c == '+' || c == ' ' || c == '#' || c == '0';
  }

  private int peek() {
    return at < Text.length(format) ? Text.at(format, at) : 0;
  }

  private void readKey() {
    if (mapping == null) {
      throw Errors.typeError("format requires a mapping");
    }
    int start = ++at;
    int depth = 1;
    while (at < Text.length(format) && depth > 0) {
      int c = Text.at(format, at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw Errors.valueError("incomplete format key");
    }
    Object key = Text.slice(format, start, at - 1);
    keyed = Items.get(mapping, bytes ? PyBytes.ofLatin1((String) key) : key);
    usesKey = true;
    usedMapping = true;
  }

  private int number(long most, String tooBig) {
    int start = at;
    long value = 0;
    while (peek() >= '0' && peek() <= '9') {
      int digit = Text.at(format, at++) - '0';
      if (value > (most - digit) / 10) {
        throw Errors.valueError(tooBig);
      }
      value = value * 10 + digit;
    }
    return at == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
  }

  private Object starred() {
    Object value = argument();
    Object exact = value instanceof PyInt i ? i.value() : value;
    if (exact instanceof Boolean b) {
      return b ? 1L : 0L;
    }
    if (!(exact instanceof Long) && !(exact instanceof BigInteger)) {
      throw Errors.typeError("* wants int");
    }
    return exact;
  }

  private Object argument() {
    if (usesKey) {
      usesKey = false;
      return keyed;
    }
    if (args instanceof PyTuple t) {
      if (nextArgument < t.size()) {
        return t.get(nextArgument++);
      }
    } else if (nextArgument == 0 && !usedMapping) {
      nextArgument++;
      return args;
    }
    throw Errors.typeError("not enough arguments for format string");
  }

  private void convert(PercentDirective d, Object value) {
    switch (d.type()) {
      case 's' -> append(d, cut(d, bytes ? bytesText(value) : Representation.str(value)));
      case 'r' ->
          append(d, cut(d, bytes ? Representation.ascii(value) : Representation.repr(value)));
      case 'a' -> append(d, cut(d, Representation.ascii(value)));
      case 'c' -> append(d, bytes ? byteCharacter(value) : character(value));
      case 'd', 'i', 'u' -> append(d, d.number(digits(integer(value, d.type()), d)));
      case 'o', 'x', 'X' -> append(d, d.number(digits(index(value, d.type()), d)));
      case 'e', 'E', 'f', 'F', 'g', 'G' -> append(d, d.number(floatDigits(value, d)));
      default -> {
        if (bytes && d.type() == 'b') {
          append(d, cut(d, bytesText(value)));
          return;
        }
        throw unsupported(d.type());
      }
    }
  }

  private PyException unsupported(int type) {
    char shown = type > 31 && type < 127 ? (char) type : '?';
    return Errors.valueError(
        "unsupported format character '"
            + shown
            + "' (0x"
            + Integer.toHexString(type)
            + ") at index "
            + (at - 1));
  }

  private void append(PercentDirective d, Object text) {
    int length = Text.length(text);
    if (Math.max(d.width(), length) > Integer.MAX_VALUE - 8 - out.length()) {
      throw Errors.memoryError();
    }
    out.repeat(' ', d.left(length)).append(PyStr.exact(text)).repeat(' ', d.right(length));
  }

  private static Object cut(PercentDirective d, Object text) {
    return d.precision() >= 0 && d.precision() < Text.length(text)
        ? Text.slice(PyStr.exact(text), 0, d.precision())
        : text;
  }

  private static Object bytesText(Object value) {
    byte[] exported = Buffers.bytesOrNull(value);
    if (exported == null) {
      Object method = Types.special(value, Special.BYTES);
      if (method == null) {
        throw Errors.typeError(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + Types.of(value).fullName()
                + "'");
      }
      Object result = Dispatch.callSpecial(method, value);
      if (!(result instanceof PyBytes b)) {
        throw Errors.typeError(
            "__bytes__ returned non-bytes (type " + Types.of(result).fullName() + ")");
      }
      exported = b.array();
    }
    return new String(exported, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static Object character(Object value) {
    if (PyStr.isStr(value)) {
      if (Text.length(value) != 1) {
        throw Errors.typeError(
            "%c requires an int or a unicode character, not a string of length "
                + Text.length(value));
      }
      return PyStr.exact(value);
    }
    Object index = Indexes.orNull(value);
    if (index == null) {
      throw Errors.typeError(
          "%c requires an int or a unicode character, not " + Types.of(value).messageName());
    }
    if (!(index instanceof Long n) || n < 0 || n > 0x10ffff) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return Text.character((int) (long) n);
  }

  private static Object byteCharacter(Object value) {
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      byte[] array = Buffers.bytes(value);
      if (array.length != 1) {
        throw Errors.typeError(
            "%c requires an integer in range(256) or a single byte, not a "
                + Types.of(value).fullName()
                + " object of length "
                + array.length);
      }
      return Text.character(array[0] & 0xff);
    }
    Object index = Indexes.orNull(value);
    if (index == null) {
      throw Errors.typeError(
          "%c requires an integer in range(256) or a single byte, not "
              + Types.of(value).messageName());
    }
    if (!(index instanceof Long n) || n < 0 || n > 255) {
      throw Errors.overflowError("%c arg not in range(256)");
    }
    return Text.character((int) (long) n);
  }

  /** The int that d, i and u show: a number's integral part. */
  // CPython: unicodeobject.c mainformatlong
  private static Object integer(Object value, int type) {
    Object index = Ints.exact(value);
    if (index != null) {
      return index;
    }
    Object method = Types.special(value, Special.INT);
    if (method == null) {
      method = Types.special(value, Special.INDEX);
    }
    Object exact = method == null ? null : exactOrNull(method, value);
    if (exact == null) {
      throw Errors.typeError(
          "%"
              + (char) type
              + " format: a real number is required, not "
              + Types.of(value).fullName());
    }
    return exact;
  }

  /** What a conversion gives, or null where that is no int or TypeError. */
  private static @Nullable Object exactOrNull(Object method, Object value) {
    try {
      return Ints.exact(Dispatch.callSpecial(method, value));
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  private static Object index(Object value, int type) {
    Object index = Indexes.orNull(value);
    if (index == null) {
      throw Errors.typeError(
          "%" + (char) type + " format: an integer is required, not " + Types.of(value).fullName());
    }
    return index;
  }

  private static String digits(Object value, PercentDirective d) {
    int radix = d.type() == 'o' ? 8 : (d.type() | 32) == 'x' ? 16 : 10;
    String text = radix == 10 ? IntegerText.decimal(value) : IntegerText.digits(value, radix);
    if (d.type() == 'X') {
      text = text.toUpperCase(Locale.ROOT);
    }
    boolean negative = text.startsWith("-");
    int missing = d.precision() - text.length() + (negative ? 1 : 0);
    if (missing > 0) {
      text = (negative ? "-" : "") + "0".repeat(missing) + text.substring(negative ? 1 : 0);
    }
    return text;
  }

  private String floatDigits(Object value, PercentDirective d) {
    double x;
    try {
      x = Arguments.toDouble(value);
    } catch (PyException e) {
      if (bytes && Exceptions.matches(e, "TypeError")) {
        throw Errors.typeError("float argument required, not " + Types.of(value).fullName());
      }
      throw e;
    }
    int precision = d.precision() < 0 ? 6 : d.precision();
    return FloatText.format(x, (char) d.type(), precision, d.isAlternate(), false);
  }
}
