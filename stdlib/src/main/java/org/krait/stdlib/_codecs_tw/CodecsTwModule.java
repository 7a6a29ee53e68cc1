package org.krait.stdlib._codecs_tw;

import java.util.Map;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.codec.CharsetEncoding;
import org.krait.runtime.codec.CharsetEncoding.Lengths;
import org.krait.stdlib.multibyte.CodecNames;

/** Encodings of Chinese as written in Taiwan. */
@PyModule("_codecs_tw")
public final class CodecsTwModule {
  private static final CodecNames CODECS =
      new CodecNames(
          Map.of(
              "big5",
              name ->
                  new CharsetEncoding(
                      name,
                      "Big5",
                      Lengths.TWO,
                      false,
                      "a15a=2574 a1c3=ffe3 a1c5=2cd a1fe>ff0f a240>ff3c")));

  @PyFunction(value = "(object, /)", doc = "")
  public Object getcodec(Object object) {
    return CODECS.get(object);
  }
}
