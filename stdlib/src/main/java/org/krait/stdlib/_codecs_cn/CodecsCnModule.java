package org.krait.stdlib._codecs_cn;

import java.util.Map;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.codec.CharsetEncoding;
import org.krait.runtime.codec.CharsetEncoding.Lengths;
import org.krait.stdlib.multibyte.CodecNames;

/** Encodings of Chinese as written in China. */
@PyModule("_codecs_cn")
public final class CodecsCnModule {
  /** Where CPython goes by an edition of the standard that has private characters. */
  private static final String GB18030 =
      "a6d9=e78d 84318236=fe10 a6da=e78e 84318238=fe12 a6db=e78f 84318237=fe11 "
          + "a6dc=e790 84318239=fe13 a6dd=e791 84318330=fe14 a6de=e792 84318331=fe15 "
          + "a6df=e793 84318332=fe16 a6ec=e794 84318333=fe17 a6ed=e795 84318334=fe18 "
          + "a6f3=e796 84318335=fe19 a8bc=e7c7 8135f437=1e3f fe59=e81e 82359037=9fb4 "
          + "fe61=e826 82359038=9fb5 fe66=e82b 82359039=9fb6 fe67=e82c 82359130=9fb7 "
          + "fe6d=e832 82359131=9fb8 fe7e=e843 82359132=9fb9 fe90=e854 82359133=9fba "
          + "fea0=e864 82359134=9fbb";

  private static final CodecNames CODECS =
      new CodecNames(
          Map.of(
              "gb2312", name -> new CharsetEncoding(name, "GB2312", Lengths.TWO, false, ""),
              "gbk",
                  name ->
                      new CharsetEncoding(name, "GBK", Lengths.TWO, false, "a892=2295 <20ac <2641"),
              "gb18030",
                  name -> new CharsetEncoding(name, "GB18030", Lengths.GB18030, true, GB18030)));

  @PyFunction(value = "(object, /)", doc = "")
  public Object getcodec(Object object) {
    return CODECS.get(object);
  }
}
