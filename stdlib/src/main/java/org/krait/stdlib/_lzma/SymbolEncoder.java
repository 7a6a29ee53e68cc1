package org.krait.stdlib._lzma;

/** Encodes LZMA's symbols: the mirror of {@link LzmaDecoder}. */
final class SymbolEncoder {
  private final RangeEncoder range;
  private final Model model;
  private final short[] probabilities;

  SymbolEncoder(RangeEncoder range, Model model) {
    this.range = range;
    this.model = model;
    probabilities = model.probabilities;
  }

  /**
   * A byte as it is.
   *
   * @param before the byte before it
   * @param match the byte at the last match's distance
   */
  void literal(long position, int symbol, int before, int match) {
    isMatch(position, 0);
    int start = model.literal(position, before);
    int m = 1;
    int bit = 7;
    if (!model.isAfterLiteral()) {
      boolean isAlike = true;
      for (; bit >= 0 && isAlike; bit--) {
        int expected = match >> bit & 1;
        int given = symbol >> bit & 1;
        range.bit(probabilities, start + (1 + expected << 8) + m, given);
        m = m << 1 | given;
        isAlike = expected == given;
      }
    }
    for (; bit >= 0; bit--) {
      int given = symbol >> bit & 1;
      range.bit(probabilities, start + m, given);
      m = m << 1 | given;
    }
    model.noteLiteral();
  }

  private void isMatch(long position, int bit) {
    int index = Model.IS_MATCH + (model.state << 4) + model.positionState(position);
    range.bit(probabilities, index, bit);
  }

  void match(long position, int distance, int length) {
    isMatch(position, 1);
    range.bit(probabilities, Model.IS_REPEAT + model.state, 0);
    length(Model.LENGTH, position, length);
    distance(distance, length);
    model.noteMatch(distance);
  }

  /** A match that says that the stream ends. */
  void end(long position) {
    match(position, -1, Model.MATCH_LEAST);
  }

  /** A match at one of the last distances. */
  void repeat(long position, int index, int length) {
    isMatch(position, 1);
    int state = model.state;
    range.bit(probabilities, Model.IS_REPEAT + state, 1);
    if (index == 0) {
      range.bit(probabilities, Model.IS_REPEAT_0 + state, 0);
      int isLong = Model.IS_LONG_REPEAT_0 + (state << 4) + model.positionState(position);
      range.bit(probabilities, isLong, length == 1 ? 0 : 1);
    } else {
      range.bit(probabilities, Model.IS_REPEAT_0 + state, 1);
      range.bit(probabilities, Model.IS_REPEAT_1 + state, index == 1 ? 0 : 1);
      if (index > 1) {
        range.bit(probabilities, Model.IS_REPEAT_2 + state, index - 2);
      }
    }
    if (length == 1) {
      model.noteShortRepeat();
    } else {
      length(Model.REPEAT_LENGTH, position, length);
      model.noteRepeat(index);
    }
  }

  private void length(int start, long position, int length) {
    int state = model.positionState(position) << 3;
    int n = length - Model.MATCH_LEAST;
    if (n < 8) {
      range.bit(probabilities, start, 0);
      range.tree(probabilities, start + Model.LENGTH_LOW + state, 3, n);
    } else if (n < 16) {
      range.bit(probabilities, start, 1);
      range.bit(probabilities, start + 1, 0);
      range.tree(probabilities, start + Model.LENGTH_MIDDLE + state, 3, n - 8);
    } else {
      range.bit(probabilities, start, 1);
      range.bit(probabilities, start + 1, 1);
      range.tree(probabilities, start + Model.LENGTH_HIGH, 8, n - 16);
    }
  }

  private void distance(int distance, int length) {
    int slots = Model.SLOT + (Model.distanceState(length) << Model.SLOT_BITS);
    int slot = slot(distance);
    range.tree(probabilities, slots, Model.SLOT_BITS, slot);
    if (slot < Model.FIRST_WIDE_SLOT) {
      return;
    }
    int bits = (slot >> 1) - 1;
    int base = (2 | slot & 1) << bits;
    int rest = distance - base;
    if (slot < Model.FIRST_ALIGNED_SLOT) {
      range.reverseTree(probabilities, Model.SPECIAL + base - slot, bits, rest);
    } else {
      range.direct(rest >>> Model.ALIGN_BITS, bits - Model.ALIGN_BITS);
      int low = rest & (1 << Model.ALIGN_BITS) - 1;
      range.reverseTree(probabilities, Model.ALIGN, Model.ALIGN_BITS, low);
    }
  }

  /** The two highest bits of a distance and their place, as one number. */
  private static int slot(int distance) {
    if (distance >= 0 && distance < Model.FIRST_WIDE_SLOT) {
      return distance;
    }
    int highest = 31 - Integer.numberOfLeadingZeros(distance);
    return 2 * highest + (distance >>> highest - 1 & 1);
  }
}
