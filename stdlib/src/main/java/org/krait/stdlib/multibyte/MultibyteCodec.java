package org.krait.stdlib.multibyte;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.codec.Decoded;
import org.krait.runtime.codec.MultibyteEncoding;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.Text;

/** What {@code getcodec} gives. */
// CPython: multibytecodec.c MultibyteCodec
@PyTypeSpec(
    name = "MultibyteCodec",
    module = "_multibytecodec",
    subclassable = false,
    instantiable = false)
public final class MultibyteCodec extends PyInstance {
  private final MultibyteEncoding encoding;

  public MultibyteCodec(MultibyteEncoding encoding) {
    super(PyType.builtin(MultibyteCodec.class));
    this.encoding = encoding;
  }

  public MultibyteEncoding encoding() {
    return encoding;
  }

  /// Return an encoded string version of 'input'.
  ///
  /// 'errors' may be given to set a different error handling scheme. Default is
  /// 'strict' meaning that encoding errors raise a UnicodeEncodeError. Other possible
  /// values are 'ignore', 'replace' and 'xmlcharrefreplace' as well as any other name
  /// registered with codecs.register_error that can handle UnicodeEncodeErrors.
  @PyMethod("(self, /, input, errors=None)")
  public Object encode(Object input, Object errors) {
    Object text = PyStr.exact(PyStr.isStr(input) ? input : Representation.str(input));
    byte[] bytes = encoding.encode(text, handler(errors), new MultibyteEncoding.Shift(), true);
    return PyTuple.of(PyBytes.of(bytes), (long) Text.length(text));
  }

  /// Decodes 'input'.
  ///
  /// 'errors' may be given to set a different error handling scheme. Default is
  /// 'strict' meaning that encoding errors raise a UnicodeDecodeError. Other possible
  /// values are 'ignore' and 'replace' as well as any other name registered with
  /// codecs.register_error that is able to handle UnicodeDecodeErrors."
  @PyMethod("(self, /, input, errors=None)")
  public Object decode(Object input, Object errors) {
    byte[] bytes = Buffers.bytes(input);
    Decoded decoded = encoding.decode(bytes, handler(errors), new MultibyteEncoding.Shift(), true);
    return PyTuple.of(decoded.text(), (long) bytes.length);
  }

  private static String handler(Object errors) {
    return errors == PySingleton.NONE ? "strict" : PyStr.toJava(errors);
  }
}
