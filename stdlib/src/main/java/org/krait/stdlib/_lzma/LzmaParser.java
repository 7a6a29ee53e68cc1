package org.krait.stdlib._lzma;

/**
 * Chooses the symbols that stand for the data: the longest match, unless a literal lets a better
 * one begin at the next byte.
 */
final class LzmaParser {
  private static final int NEAR = 1 << 7;
  private static final int FAR = 1 << 9;
  private static final int VERY_FAR = 1 << 15;

  private final MatchFinder finder;
  private final Model model;
  private final SymbolEncoder encoder;
  private final int niceLength;
  private long position;
  private boolean isKnown;
  private int knownLength;
  private int knownDistance;

  LzmaParser(MatchFinder finder, Model model, SymbolEncoder encoder, int niceLength) {
    this.finder = finder;
    this.model = model;
    this.encoder = encoder;
    this.niceLength = niceLength;
  }

  /** How many bytes were encoded. */
  long position() {
    return position;
  }

  /** Encodes one symbol. */
  void encode() {
    int most = Math.min(finder.ahead(), MatchFinder.LONGEST);
    int index = 0;
    int repeated = 0;
    for (int i = 0; i < 4; i++) {
      int length = finder.lengthAt(model.repeat(i), most);
      if (length > repeated) {
        repeated = length;
        index = i;
      }
    }
    int length = isKnown ? knownLength : finder.longest();
    int distance = isKnown ? knownDistance : finder.distance();
    isKnown = false;
    if (repeated >= Model.MATCH_LEAST && prefersRepeat(repeated, length, distance)) {
      encoder.repeat(position, index, repeated);
      pass(repeated);
    } else if (length < Model.MATCH_LEAST || length == 2 && distance >= NEAR) {
      literal(repeated > 0 && finder.lengthAt(model.repeat0, 1) == 1);
    } else if (length >= niceLength || length == most) {
      match(distance, length);
    } else {
      lookAhead(length, distance);
    }
  }

  private boolean prefersRepeat(int repeated, int length, int distance) {
    return repeated >= niceLength
        || repeated + 1 >= length
        || repeated + 2 >= length && distance >= FAR
        || repeated + 3 >= length && distance >= VERY_FAR;
  }

  private void match(int distance, int length) {
    encoder.match(position, distance, length);
    pass(length);
  }

  private void pass(int count) {
    finder.pass(count);
    position += count;
  }

  private void literal(boolean canRepeat) {
    int symbol = finder.byteAt(0);
    if (canRepeat && !model.isAfterLiteral()) {
      encoder.repeat(position, 0, 1);
    } else {
      encoder.literal(position, symbol, finder.byteAt(-1), finder.byteAt(-1 - model.repeat0));
    }
    pass(1);
  }

  /** Encodes a match, or a literal where the next byte begins a better one. */
  private void lookAhead(int length, int distance) {
    int symbol = finder.byteAt(0);
    int before = finder.byteAt(-1);
    int match = finder.byteAt(-1 - model.repeat0);
    finder.pass(1);
    knownLength = finder.longest();
    knownDistance = finder.distance();
    if (isBetter(knownLength, knownDistance, length, distance) || isRepeatAhead(length - 1)) {
      encoder.literal(position, symbol, before, match);
      position++;
      isKnown = true;
      return;
    }
    encoder.match(position, distance, length);
    position++;
    pass(length - 1);
  }

  private static boolean isBetter(int next, int nextDistance, int length, int distance) {
    return next >= length && nextDistance < distance
        || next == length + 1 && !isMuchFarther(distance, nextDistance)
        || next > length + 1
        || next + 1 >= length && length >= 3 && isMuchFarther(nextDistance, distance);
  }

  private static boolean isMuchFarther(int near, int far) {
    return far >>> 7 > near;
  }

  private boolean isRepeatAhead(int length) {
    int enough = Math.max(2, length);
    if (finder.ahead() < enough) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (finder.lengthAt(model.repeat(i), enough) == enough) {
        return true;
      }
    }
    return false;
  }
}
