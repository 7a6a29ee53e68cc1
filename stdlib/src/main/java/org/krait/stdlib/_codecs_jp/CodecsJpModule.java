package org.krait.stdlib._codecs_jp;

import java.util.Map;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.codec.CharsetEncoding;
import org.krait.runtime.codec.CharsetEncoding.Lengths;
import org.krait.stdlib.multibyte.CodecNames;

/** Encodings of Japanese. */
@PyModule("_codecs_jp")
public final class CodecsJpModule {
  private static final CodecNames CODECS =
      new CodecNames(
          Map.of(
              "shift_jis",
                  name ->
                      new CharsetEncoding(
                          name, "Shift_JIS", Lengths.ONE_OR_TWO, false, "815c=2015 <2014"),
              "cp932", name -> windows(name),
              "euc_jp",
                  name ->
                      new CharsetEncoding(
                          name, "EUC-JP", Lengths.EUC_JP, false, "a1bd=2015 <2014 <ff5e")));

  @PyFunction(value = "(object, /)", doc = "")
  public Object getcodec(Object object) {
    return CODECS.get(object);
  }

  private static CharsetEncoding windows(String name) {
    String own =
        "80=80 a0=f8f0 fd=f8f1 fe=f8f2 ff=f8f3 8161<2016 817c<2212 8160<301c"
            + " <a5 <ab <af <b5 <b7 <b8 <bb <203e <3094";
    return new CharsetEncoding(name, "windows-31j", Lengths.ONE_OR_TWO, true, own)
        .preferring(0xed, 0xee, 0xfa);
  }
}
