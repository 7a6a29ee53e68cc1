package org.krait.runtime.codec;

import org.krait.runtime.text.TextBuilder;

/**
 * ISO-2022-JP, the encoding of Japanese mail: escape sequences shift between sets of characters.
 */
// CPython: _codecs_iso2022.c
public final class Iso2022Jp extends MultibyteEncoding {
  private static final int ESCAPE = 0x1b;
  private static final int ASCII = 0;
  private static final int ROMAN = 1;
  private static final int KANJI = 2;
  private static final String[] SEQUENCES = {"\033(B", "\033(J", "\033$B", "\033$@"};
  private static final int[] SETS = {ASCII, ROMAN, KANJI, KANJI};
  private static final int YEN = 0xa5;
  private static final int OVERLINE = 0x203e;

  private final CharsetEncoding kanji;

  /**
   * The encoding of this name.
   *
   * @param kanji has the characters of JIS X 0208 as EUC-JP has them
   */
  public Iso2022Jp(String name, CharsetEncoding kanji) {
    super(name);
    this.kanji = kanji;
  }

  @Override
  boolean encode(int c, ByteBuilder out, Shift shift) {
    if (c < 0x80) {
      shiftTo(ASCII, out, shift);
      out.append(c);
      return true;
    }
    if (c == YEN || c == OVERLINE) {
      shiftTo(ROMAN, out, shift);
      out.append(c == YEN ? '\\' : '~');
      return true;
    }
    byte[] bytes = kanji.bytes(c);
    if (bytes.length != 2 || (bytes[0] & 0xff) < 0xa1) {
      return false;
    }
    shiftTo(KANJI, out, shift);
    out.append(bytes[0] & 0x7f).append(bytes[1] & 0x7f);
    return true;
  }

  @Override
  void reset(ByteBuilder out, Shift shift) {
    shiftTo(ASCII, out, shift);
  }

  private static void shiftTo(int set, ByteBuilder out, Shift shift) {
    if (shift.set != set) {
      out.append(SEQUENCES[set]);
      shift.set = set;
    }
  }

  @Override
  int decode(byte[] data, int at, TextBuilder out, Shift shift) {
    int b = data[at] & 0xff;
    if (b == ESCAPE) {
      return escape(data, at, out, shift);
    }
    if (b >= 0x80) {
      return -1;
    }
    if (b == '\n') {
      shift.set = ASCII;
    }
    if (shift.set == KANJI && b >= 0x20) {
      return kanji(data, at, out);
    }
    boolean isRoman = shift.set == ROMAN;
    out.append(isRoman && b == '\\' ? YEN : isRoman && b == '~' ? OVERLINE : b);
    return 1;
  }

  private static int escape(byte[] data, int at, TextBuilder out, Shift shift) {
    int left = data.length - at;
    if (left > 1 && data[at + 1] != '(' && data[at + 1] != '$') {
      out.append(ESCAPE);
      return 1;
    }
    if (left < 3) {
      return INCOMPLETE;
    }
    for (int i = 0; i < SEQUENCES.length; i++) {
      if (data[at + 1] == SEQUENCES[i].charAt(1) && data[at + 2] == SEQUENCES[i].charAt(2)) {
        shift.set = SETS[i];
        return 3;
      }
    }
    return -3;
  }

  private int kanji(byte[] data, int at, TextBuilder out) {
    if (at + 1 >= data.length) {
      return INCOMPLETE;
    }
    byte[] bytes = {(byte) (data[at] | 0x80), (byte) (data[at + 1] | 0x80)};
    int c = kanji.character(bytes, 0, 2);
    if (c < 0) {
      return -2;
    }
    out.append(c);
    return 2;
  }
}
