package org.krait.stdlib._io;

import java.util.Arrays;
import org.krait.runtime.codec.Decoded;
import org.krait.runtime.codec.SingleByte;
import org.krait.runtime.codec.Utf8;

/** A decoder of UTF-8, ASCII or Latin-1 that needs no codec object. */
final class DirectDecoder implements TextDecoder {
  private final DirectEncoding encoding;
  private final String errors;
  private byte[] kept = State.NOTHING;

  DirectDecoder(DirectEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = errors;
  }

  @Override
  public Object decode(byte[] input, boolean last) {
    return switch (encoding) {
      case UTF_8 -> decodeUtf8(input, last);
      case ASCII -> SingleByte.ASCII.decode(input, errors);
      case LATIN_1 -> SingleByte.LATIN_1.decode(input, errors);
    };
  }

  private Object decodeUtf8(byte[] input, boolean last) {
    byte[] all = input;
    if (kept.length > 0) {
      all = Arrays.copyOf(kept, kept.length + input.length);
      System.arraycopy(input, 0, all, kept.length, input.length);
    }
    Decoded decoded = Utf8.decode(all, errors, last);
    kept =
        decoded.consumed() < all.length
            ? Arrays.copyOfRange(all, decoded.consumed(), all.length)
            : State.NOTHING;
    return decoded.text();
  }

  @Override
  public State state() {
    return kept.length == 0 ? State.START : new State(kept, 0L);
  }

  @Override
  public void setState(State state) {
    kept = state.kept();
  }

  @Override
  public void reset() {
    kept = State.NOTHING;
  }
}
