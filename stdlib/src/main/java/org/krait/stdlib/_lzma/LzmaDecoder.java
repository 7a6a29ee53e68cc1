package org.krait.stdlib._lzma;

import org.krait.stdlib.decompression.Input;

/** Decodes LZMA symbols into a window. */
final class LzmaDecoder {
  private static final int END_MARKER = -1;

  private final Window window;
  private final RangeDecoder range;
  private Model model;
  private short[] probabilities;
  private int copyLeft;
  private boolean hasEnded;

  LzmaDecoder(Input input, Window window, Model model) {
    this.window = window;
    this.range = new RangeDecoder(input);
    this.model = model;
    this.probabilities = model.probabilities;
  }

  Model model() {
    return model;
  }

  void use(Model other) {
    model = other;
    probabilities = other.probabilities;
  }

  /** Reads what a range coder begins with; whether it was there. */
  boolean begin() {
    return range.begin();
  }

  /** Whether a marker ended the stream. */
  boolean hasEnded() {
    return hasEnded;
  }

  /** Lets a chunk follow the one that ended. */
  void reopen() {
    hasEnded = false;
  }

  /** Whether a match was not copied to its end. */
  boolean isCopying() {
    return copyLeft > 0;
  }

  /** Decodes up to so many bytes; how many it were. */
  int decode(int most) {
    int left = Math.min(most, window.room());
    int wanted = left;
    while (left > 0 && !hasEnded) {
      if (copyLeft == 0 && !readSymbol()) {
        break;
      }
      if (hasEnded) {
        break;
      }
      if (copyLeft > 0) {
        int n = Math.min(copyLeft, left);
        copy(n);
        copyLeft -= n;
        left -= n;
      } else {
        left--;
      }
    }
    return wanted - left;
  }

  private void copy(int count) {
    for (int i = 0; i < count; i++) {
      window.put((byte) window.at(model.repeat0));
    }
  }

  /** Reads a symbol as a whole or, if the input ends within it, not at all. */
  private boolean readSymbol() {
    range.mark();
    int state = model.state;
    int r0 = model.repeat0;
    int r1 = model.repeat1;
    int r2 = model.repeat2;
    int r3 = model.repeat3;
    try {
      symbol();
      return true;
    } catch (RangeDecoder.Starved e) {
      range.rewind(probabilities);
      model.state = state;
      model.repeat0 = r0;
      model.repeat1 = r1;
      model.repeat2 = r2;
      model.repeat3 = r3;
      return false;
    }
  }

  private void symbol() {
    long position = window.total();
    int positionState = model.positionState(position);
    if (range.bit(probabilities, Model.IS_MATCH + (model.state << 4) + positionState) == 0) {
      window.put(literal(position));
      model.noteLiteral();
    } else if (range.bit(probabilities, Model.IS_REPEAT + model.state) == 0) {
      int length = length(Model.LENGTH, positionState);
      int distance = distance(length);
      model.noteMatch(distance);
      if (distance == END_MARKER) {
        range.normalize();
        hasEnded = true;
        if (!range.isFinished()) {
          throw LzmaError.corrupt();
        }
        return;
      }
      startCopy(length);
    } else {
      repeat(positionState);
    }
  }

  private void startCopy(int length) {
    if (!window.reaches(model.repeat0)) {
      throw LzmaError.corrupt();
    }
    copyLeft = length;
  }

  private void repeat(int positionState) {
    if (window.total() == 0) {
      throw LzmaError.corrupt();
    }
    int state = model.state;
    int index;
    if (range.bit(probabilities, Model.IS_REPEAT_0 + state) == 0) {
      int isLong = Model.IS_LONG_REPEAT_0 + (state << 4) + positionState;
      if (range.bit(probabilities, isLong) == 0) {
        model.noteShortRepeat();
        startCopy(1);
        return;
      }
      index = 0;
    } else if (range.bit(probabilities, Model.IS_REPEAT_1 + state) == 0) {
      index = 1;
    } else {
      index = 2 + range.bit(probabilities, Model.IS_REPEAT_2 + state);
    }
    int length = length(Model.REPEAT_LENGTH, positionState);
    model.noteRepeat(index);
    startCopy(length);
  }

  private byte literal(long position) {
    int start = model.literal(position, position == 0 ? 0 : window.at(0));
    int symbol = 1;
    if (!model.isAfterLiteral()) {
      if (!window.reaches(model.repeat0)) {
        throw LzmaError.corrupt();
      }
      int match = window.at(model.repeat0) << 1;
      while (symbol < 0x100) {
        int expected = match & 0x100;
        match <<= 1;
        int bit = range.bit(probabilities, start + 0x100 + expected + symbol);
        symbol = symbol << 1 | bit;
        if (bit != expected >> 8) {
          break;
        }
      }
    }
    while (symbol < 0x100) {
      symbol = symbol << 1 | range.bit(probabilities, start + symbol);
    }
    return (byte) symbol;
  }

  private int length(int start, int positionState) {
    if (range.bit(probabilities, start) == 0) {
      int low = start + Model.LENGTH_LOW + (positionState << 3);
      return Model.MATCH_LEAST + range.tree(probabilities, low, 3);
    }
    if (range.bit(probabilities, start + 1) == 0) {
      int middle = start + Model.LENGTH_MIDDLE + (positionState << 3);
      return Model.MATCH_LEAST + 8 + range.tree(probabilities, middle, 3);
    }
    return Model.MATCH_LEAST + 16 + range.tree(probabilities, start + Model.LENGTH_HIGH, 8);
  }

  private int distance(int length) {
    int slots = Model.SLOT + (Model.distanceState(length) << Model.SLOT_BITS);
    int slot = range.tree(probabilities, slots, Model.SLOT_BITS);
    if (slot < Model.FIRST_WIDE_SLOT) {
      return slot;
    }
    int bits = (slot >> 1) - 1;
    int distance = (2 | slot & 1) << bits;
    if (slot < Model.FIRST_ALIGNED_SLOT) {
      return distance + range.reverseTree(probabilities, Model.SPECIAL + distance - slot, bits);
    }
    int high = range.direct(bits - Model.ALIGN_BITS) << Model.ALIGN_BITS;
    return distance + high + range.reverseTree(probabilities, Model.ALIGN, Model.ALIGN_BITS);
  }

  /**
   * At the end of data whose size was known: whether the range coder is at its end, too. If it is
   * not, a marker must follow.
   */
  boolean finish() {
    range.mark();
    try {
      range.normalize();
    } catch (RangeDecoder.Starved e) {
      range.rewind(probabilities);
      return false;
    }
    if (range.isFinished()) {
      hasEnded = true;
    } else if (readSymbol() && !hasEnded) {
      throw LzmaError.corrupt();
    }
    return hasEnded;
  }
}
