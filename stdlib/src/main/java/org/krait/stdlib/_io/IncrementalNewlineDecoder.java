package org.krait.stdlib._io;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/// Codec used when reading a file in universal newlines mode.
///
/// It wraps another incremental decoder, translating \r\n and \r into \n.
/// It also records the types of newlines encountered.  When used with
/// translate=False, it ensures that the newline sequence is returned in
/// one piece. When used with decoder=None, it expects unicode strings as
/// decode input and translates newlines without first invoking an external
/// decoder.
// CPython: textio.c
@PyTypeSpec(
    name = "IncrementalNewlineDecoder",
    module = "_io",
    signature = "(decoder, translate, errors='strict')")
public final class IncrementalNewlineDecoder extends PyInstance {
  private Object decoder = PySingleton.NONE;
  private @Nullable NewlineTranslation translation;

  private IncrementalNewlineDecoder(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new IncrementalNewlineDecoder(cls);
  }

  @PyMethod("(self, /, decoder, translate, errors='strict')")
  public void __init__(Object decoder, boolean translate, Object errors) {
    this.decoder = decoder;
    this.translation = new NewlineTranslation(null, translate);
  }

  private NewlineTranslation translation() {
    if (translation == null) {
      throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
    }
    return translation;
  }

  @PyMethod(value = "(self, /, input, final=False)", doc = "")
  public Object decode(Object input, boolean last) {
    NewlineTranslation t = translation();
    Object text =
        decoder == PySingleton.NONE
            ? input
            : Dispatch.call(Attributes.get(decoder, "decode"), input, last);
    if (!PyStr.isStr(text)) {
      throw Errors.typeError(
          "decoder should return a string result, not '" + Types.of(text).fullName() + "'");
    }
    return t.translate(text, last);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object getstate() {
    NewlineTranslation t = translation();
    if (decoder == PySingleton.NONE) {
      return PyTuple.of(PyBytes.EMPTY, t.stateFlags(0L));
    }
    Object state = Attributes.callMethod(decoder, "getstate");
    if (!(state instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError("illegal decoder state");
    }
    return PyTuple.of(pair.get(0), t.stateFlags(pair.get(1)));
  }

  @PyMethod(value = "(self, state, /)", doc = "")
  public void setstate(Object state) {
    if (!(state instanceof PyTuple pair)) {
      throw Errors.typeError("state argument must be a tuple");
    }
    if (pair.size() != 2) {
      throw Errors.typeError("setstate(): illegal state argument");
    }
    Object inner = translation().setStateFlags(pair.get(1));
    if (decoder != PySingleton.NONE) {
      Attributes.callMethod(decoder, "setstate", PyTuple.of(pair.get(0), inner));
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void reset() {
    translation().reset();
    if (decoder != PySingleton.NONE) {
      Attributes.callMethod(decoder, "reset");
    }
  }

  @PyGetter
  public Object newlines() {
    return translation().newlines();
  }
}
