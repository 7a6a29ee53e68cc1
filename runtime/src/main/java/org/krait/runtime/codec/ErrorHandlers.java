package org.krait.runtime.codec;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.CodingFailure.Kind;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.Types;
import org.krait.runtime.text.CharacterNames;
import org.krait.runtime.text.Quoting;
import org.krait.runtime.text.TextBuilder;

/** The error handlers that Python comes with. */
// CPython: codecs.c PyCodec_StrictErrors and its neighbours
public final class ErrorHandlers {
  private ErrorHandlers() {}

  /** What the built-in handler of this name does; null if there is no such handler. */
  public static @Nullable Replacement handle(String name, CodingFailure failure) {
    return switch (name) {
      case "strict" -> throw failure.exception();
      case "ignore" -> Replacement.text("", failure.end());
      case "replace" -> replace(failure);
      case "backslashreplace" -> backslashReplace(failure);
      case "xmlcharrefreplace" -> xmlCharRefReplace(failure);
      case "namereplace" -> nameReplace(failure);
      case "surrogateescape" -> surrogateEscape(failure);
      case "surrogatepass" -> surrogatePass(failure);
      default -> null;
    };
  }

  private static Replacement replace(CodingFailure f) {
    int count = f.end() - f.start();
    return switch (f.kind()) {
      case ENCODE -> Replacement.text("?".repeat(count), f.end());
      case DECODE -> Replacement.text("\ufffd", f.end());
      case TRANSLATE -> Replacement.text("\ufffd".repeat(count), f.end());
    };
  }

  private static Replacement backslashReplace(CodingFailure f) {
    TextBuilder out = new TextBuilder();
    for (int i = f.start(); i < f.end(); i++) {
      int c = f.kind() == Kind.DECODE ? ((PyBytes) f.object()).at(i) : f.character(i);
      Quoting.escape(out, c);
    }
    return Replacement.text(out.build(), f.end());
  }

  private static Replacement xmlCharRefReplace(CodingFailure f) {
    requireEncoding(f);
    TextBuilder out = new TextBuilder();
    for (int i = f.start(); i < f.end(); i++) {
      out.append("&#").append(Integer.toString(f.character(i))).append(";");
    }
    return Replacement.text(out.build(), f.end());
  }

  private static Replacement nameReplace(CodingFailure f) {
    requireEncoding(f);
    TextBuilder out = new TextBuilder();
    for (int i = f.start(); i < f.end(); i++) {
      String name = CharacterNames.nameOf(f.character(i));
      if (name == null) {
        Quoting.escape(out, f.character(i));
      } else {
        out.append("\\N{").append(name).append("}");
      }
    }
    return Replacement.text(out.build(), f.end());
  }

  private static void requireEncoding(CodingFailure f) {
    if (f.kind() != Kind.ENCODE) {
      Object exception = org.krait.runtime.object.Exceptions.valueOf(f.exception());
      throw Errors.typeError(
          "don't know how to handle " + Types.of(exception).fullName() + " in error callback");
    }
  }

  private static Replacement surrogateEscape(CodingFailure f) {
    if (f.kind() == Kind.ENCODE) {
      byte[] bytes = new byte[f.end() - f.start()];
      for (int i = 0; i < bytes.length; i++) {
        int c = f.character(f.start() + i);
        if (c < 0xdc80 || c > 0xdcff) {
          throw f.exception();
        }
        bytes[i] = (byte) (c - 0xdc00);
      }
      return Replacement.bytes(bytes, f.end());
    }
    requireDecoding(f);
    TextBuilder out = new TextBuilder();
    int at = f.start();
    for (; at < f.end() && at < f.start() + 4; at++) {
      int b = ((PyBytes) f.object()).at(at);
      if (b < 128) {
        break;
      }
      out.append(0xdc00 + b);
    }
    if (at == f.start()) {
      throw f.exception();
    }
    return Replacement.text(out.build(), at);
  }

  private static void requireDecoding(CodingFailure f) {
    if (f.kind() != Kind.DECODE) {
      throw Errors.typeError("don't know how to handle UnicodeTranslateError in error callback");
    }
  }

  private static Replacement surrogatePass(CodingFailure f) {
    if (f.kind() != Kind.ENCODE) {
      requireDecoding(f);
    }
    SurrogateForm form = SurrogateForm.of(f.encoding());
    if (form == null) {
      throw f.exception();
    }
    if (f.kind() == Kind.ENCODE) {
      ByteBuilder out = new ByteBuilder(16);
      for (int i = f.start(); i < f.end(); i++) {
        if (f.character(i) < 0xd800 || f.character(i) > 0xdfff) {
          throw f.exception();
        }
        form.write(out, f.character(i));
      }
      return Replacement.bytes(out.toBytes(), f.end());
    }
    int c = form.read((PyBytes) f.object(), f.start());
    if (c < 0xd800 || c > 0xdfff) {
      throw f.exception();
    }
    TextBuilder out = new TextBuilder();
    out.append(c);
    return Replacement.text(out.build(), f.start() + form.width());
  }
}
