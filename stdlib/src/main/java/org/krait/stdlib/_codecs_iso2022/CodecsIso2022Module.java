package org.krait.stdlib._codecs_iso2022;

import java.util.Map;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.codec.CharsetEncoding;
import org.krait.runtime.codec.CharsetEncoding.Lengths;
import org.krait.runtime.codec.Iso2022Jp;
import org.krait.stdlib.multibyte.CodecNames;

/** Encodings that shift between sets by escape sequences. */
@PyModule("_codecs_iso2022")
public final class CodecsIso2022Module {
  private static final CodecNames CODECS =
      new CodecNames(Map.of("iso2022_jp", name -> new Iso2022Jp(name, kanji())));

  @PyFunction(value = "(object, /)", doc = "")
  public Object getcodec(Object object) {
    return CODECS.get(object);
  }

  private static CharsetEncoding kanji() {
    return new CharsetEncoding("euc_jp", "EUC-JP", Lengths.EUC_JP, false, "a1bd=2015 <2014 <ff5e");
  }
}
