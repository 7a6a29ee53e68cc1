package org.krait.stdlib._codecs_kr;

import java.util.Map;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.codec.CharsetEncoding;
import org.krait.runtime.codec.CharsetEncoding.Lengths;
import org.krait.stdlib.multibyte.CodecNames;

/** Encodings of Korean. */
@PyModule("_codecs_kr")
public final class CodecsKrModule {
  private static final CodecNames CODECS =
      new CodecNames(
          Map.of(
              "euc_kr", name -> new CharsetEncoding(name, "EUC-KR", Lengths.TWO, false, "<327e"),
              "cp949", name -> new CharsetEncoding(name, "x-windows-949", Lengths.TWO, false, "")));

  @PyFunction(value = "(object, /)", doc = "")
  public Object getcodec(Object object) {
    return CODECS.get(object);
  }
}
