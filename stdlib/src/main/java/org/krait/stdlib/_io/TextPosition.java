package org.krait.stdlib._io;

import java.math.BigInteger;
import org.krait.runtime.object.Ints;

/**
 * A place in a text file, as {@code tell} packs it into an int: seek to {@code start}, set the
 * decoder's flags, feed it some bytes, and skip some of the characters that come out.
 */
// CPython: textio.c textiowrapper_build_cookie
record TextPosition(long start, Object flags, int bytesToFeed, boolean needsEnd, int charsToSkip) {
  private static final BigInteger LOW = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  static TextPosition unpack(Object cookie) {
    BigInteger n = Ints.big(cookie);
    return new TextPosition(
        n.and(LOW).longValue(),
        Ints.normal(n.shiftRight(64).and(LOW)),
        n.shiftRight(128).and(LOW).intValue(),
        n.testBit(256),
        n.shiftRight(192).and(LOW).intValue());
  }

  /** The int for users: the plain position in all simple cases. */
  Object pack() {
    BigInteger n = BigInteger.valueOf(start);
    n = n.or(Ints.big(flags).shiftLeft(64));
    n = n.or(BigInteger.valueOf(bytesToFeed).shiftLeft(128));
    n = n.or(BigInteger.valueOf(charsToSkip).shiftLeft(192));
    return Ints.normal(needsEnd ? n.setBit(256) : n);
  }

  boolean isStart() {
    return start == 0 && charsToSkip == 0 && bytesToFeed == 0 && Ints.big(flags).signum() == 0;
  }
}
