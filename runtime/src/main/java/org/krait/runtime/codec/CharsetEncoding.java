package org.krait.runtime.codec;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.krait.runtime.text.TextBuilder;

/**
 * An encoding that Java has, too, with what CPython does otherwise. Bytes from 0x80 on lead
 * characters of two bytes, some of three or four.
 */
public final class CharsetEncoding extends MultibyteEncoding {
  private static final int NOTHING = -1;

  private final Charset charset;
  private final Lengths lengths;
  private final boolean privateUse;
  private final Map<Integer, byte[]> ownBytes = new HashMap<>();
  private final Map<Long, Integer> ownCharacters = new HashMap<>();

  /** How long a character is by its first bytes. */
  public enum Lengths {
    TWO,
    /** A byte alone is a character, too, if it leads none. */
    ONE_OR_TWO,
    /** 0x8f leads three. */
    EUC_JP,
    /** Four, if the second is a digit. */
    GB18030
  }

  /**
   * The encoding of this name by a charset of Java's.
   *
   * @param privateUse whether characters of the private use area belong to it
   * @param own what is different: words such as {@code 815c=2015} for both directions, {@code
   *     a1fe>ff0f} for decoding, {@code a246<a2} for encoding, {@code <2014} for a character that
   *     cannot be encoded
   */
  public CharsetEncoding(
      String name, String charset, Lengths lengths, boolean privateUse, String own) {
    super(name);
    this.charset = Charset.forName(charset);
    this.lengths = lengths;
    this.privateUse = privateUse;
    for (String word : own.isEmpty() ? new String[0] : own.split(" ")) {
      add(word);
    }
  }

  private void add(String word) {
    int middle = 0;
    while ("=<>".indexOf(word.charAt(middle)) < 0) {
      middle++;
    }
    byte[] bytes = HexFormat.of().parseHex(word.substring(0, middle));
    int character = Integer.parseInt(word.substring(middle + 1), 16);
    if (word.charAt(middle) != '>') {
      ownBytes.put(character, bytes);
    }
    if (word.charAt(middle) != '<') {
      ownCharacters.put(code(bytes, 0, bytes.length), character);
    }
  }

  /**
   * Takes the bytes that begin from first to last for characters that Java puts at others, later.
   */
  public CharsetEncoding preferring(int first, int last, int others) {
    for (int code = first << 8; code < last + 1 << 8; code++) {
      byte[] bytes = {(byte) (code >> 8), (byte) code};
      int c = character(bytes, 0, 2);
      if (c != NOTHING && (bytes(c)[0] & 0xff) >= others) {
        ownBytes.put(c, bytes);
      }
    }
    return this;
  }

  /** The bytes as a number, with their count in front. */
  private static long code(byte[] data, int at, int length) {
    long code = length;
    for (int i = 0; i < length; i++) {
      code = code << 8 | data[at + i] & 0xff;
    }
    return code;
  }

  @Override
  boolean encode(int c, ByteBuilder out, Shift shift) {
    if (c < 0x80) {
      out.append(c);
      return true;
    }
    byte[] bytes = bytes(c);
    out.append(bytes);
    return bytes.length > 0;
  }

  /** The bytes of a character beyond ASCII; empty if it has none. */
  byte[] bytes(int c) {
    byte[] own = ownBytes.get(c);
    if (own != null) {
      return own;
    }
    byte[] bytes = isForeign(c) ? new byte[0] : Character.toString(c).getBytes(charset);
    return bytes.length == 1 && bytes[0] == '?' ? new byte[0] : bytes;
  }

  private boolean isForeign(int c) {
    return c >= 0xd800 && c <= 0xdfff || !privateUse && c >= 0xe000 && c <= 0xf8ff;
  }

  @Override
  int decode(byte[] data, int at, TextBuilder out, Shift shift) {
    int lead = data[at] & 0xff;
    if (lead < 0x80) {
      out.append(lead);
      return 1;
    }
    boolean mayStandAlone = lengths == Lengths.ONE_OR_TWO;
    int alone = mayStandAlone ? character(data, at, 1) : NOTHING;
    if (alone != NOTHING) {
      out.append(alone);
      return 1;
    }
    if (mayStandAlone && (lead == 0x80 || lead == 0xa0 || lead > 0xfc)) {
      return -1;
    }
    int length = at + 1 < data.length ? length(lead, data[at + 1] & 0xff) : 2;
    if (at + length > data.length) {
      return INCOMPLETE;
    }
    int c = character(data, at, length);
    if (c == NOTHING) {
      return -1;
    }
    out.append(c);
    return length;
  }

  private int length(int lead, int second) {
    return switch (lengths) {
      case TWO, ONE_OR_TWO -> 2;
      case EUC_JP -> lead == 0x8f ? 3 : 2;
      case GB18030 -> second >= '0' && second <= '9' ? 4 : 2;
    };
  }

  /** The character of some bytes, or {@link #NOTHING}. */
  int character(byte[] data, int at, int length) {
    Integer own = ownCharacters.get(code(data, at, length));
    if (own != null) {
      return own;
    }
    String text = new String(data, at, length, charset);
    int c = text.codePointAt(0);
    boolean isOne = Character.charCount(c) == text.length();
    boolean hasNone = c == 0xfffd && bytes(c).length == 0;
    boolean isUnencodable = ownBytes.containsKey(c) && ownBytes.get(c).length == 0;
    return isOne && !hasNone && !isForeign(c) && !isUnencodable ? c : NOTHING;
  }
}
