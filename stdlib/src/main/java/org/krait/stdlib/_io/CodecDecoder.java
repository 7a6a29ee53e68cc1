package org.krait.stdlib._io;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** A decoder that is a Python object: a {@code codecs.IncrementalDecoder}. */
record CodecDecoder(Object decoder) implements TextDecoder {
  @Override
  public Object decode(byte[] input, boolean last) {
    Object text = Dispatch.call(Attributes.get(decoder, "decode"), PyBytes.of(input), last);
    if (!PyStr.isStr(text)) {
      throw Errors.typeError(
          "decoder should return a string result, not '" + Types.of(text).fullName() + "'");
    }
    return text;
  }

  @Override
  public State state() {
    Object state = Attributes.callMethod(decoder, "getstate");
    if (!(state instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("illegal decoder state");
    }
    if (!(t.get(0) instanceof PyBytes kept)) {
      throw Errors.typeError(
          "illegal decoder state: the first item should be a bytes object, not '"
              + Types.of(t.get(0)).fullName()
              + "'");
    }
    return new State(kept.array(), t.get(1));
  }

  @Override
  public void setState(State state) {
    Attributes.callMethod(decoder, "setstate", PyTuple.of(PyBytes.of(state.kept()), state.flags()));
  }

  @Override
  public void reset() {
    Attributes.callMethod(decoder, "reset");
  }
}
