package org.krait.stdlib.multibyte;

import java.util.Map;
import java.util.function.Function;
import org.krait.runtime.codec.MultibyteEncoding;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyStr;

/** The codecs of one module by name, each made when it is first asked for. */
// CPython: cjkcodecs.h getcodec
public final class CodecNames {
  private final Map<String, Function<String, MultibyteEncoding>> makers;

  public CodecNames(Map<String, Function<String, MultibyteEncoding>> makers) {
    this.makers = makers;
  }

  /** The codec of a name; raises LookupError where there is none, or Java lacks its charset. */
  public Object get(Object name) {
    if (!PyStr.isStr(name)) {
      throw Errors.typeError("encoding name must be a string.");
    }
    Function<String, MultibyteEncoding> maker = makers.get(PyStr.toJava(name));
    if (maker == null) {
      throw unsupported();
    }
    try {
      return new MultibyteCodec(maker.apply(PyStr.toJava(name)));
    } catch (java.nio.charset.UnsupportedCharsetException e) {
      throw unsupported();
    }
  }

  private static PyException unsupported() {
    return new PyException("LookupError", "no such codec is supported.");
  }
}
