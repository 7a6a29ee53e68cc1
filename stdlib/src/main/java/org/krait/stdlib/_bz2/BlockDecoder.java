package org.krait.stdlib._bz2;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** Reads the content of a block, up to the last column of its sorted rotations. */
final class BlockDecoder {
  private static final int GROUP = 50;
  private static final int MOST_SELECTORS = 18002;
  private static final int LEAST_TABLES = 2;
  private static final int MOST_TABLES = 6;

  /** What comes next. */
  private enum Part {
    HEAD,
    USED_ROWS,
    USED,
    COUNTS,
    SELECTORS,
    LENGTHS,
    SYMBOLS,
    END
  }

  private final BitInput bits;
  private final byte[] lastColumn;
  private Part part = Part.HEAD;

  private int checksum;
  private int origin;
  private int usedRows;
  private int row;
  private final byte[] alphabet = new byte[256];
  private int alphabetSize;
  private int tableCount;
  private int selectorCount;
  private int at;
  private int ones;
  private final byte[] selectors = new byte[MOST_SELECTORS];
  private final byte[] recentTables = new byte[MOST_TABLES];
  private int table;
  private int length;
  private boolean isLengthOpen;
  private int[] lengths = {};
  private final HuffmanDecoding[] codes = new HuffmanDecoding[MOST_TABLES];
  private int size;
  private int symbolsRead;
  private int run;
  private int runDigit;

  BlockDecoder(BitInput bits, int most) {
    this.bits = bits;
    lastColumn = new byte[most];
  }

  void begin() {
    part = Part.HEAD;
    alphabetSize = 0;
    row = 0;
    at = 0;
    ones = 0;
    table = 0;
    isLengthOpen = false;
    size = 0;
    symbolsRead = 0;
    run = 0;
    runDigit = 1;
  }

  int checksum() {
    return checksum;
  }

  /** The row of the sorted rotations that is the block itself. */
  int origin() {
    return origin;
  }

  int size() {
    return size;
  }

  byte[] lastColumn() {
    return lastColumn;
  }

  /** Reads on; whether the block is complete. */
  boolean read() {
    boolean goesOn = true;
    while (goesOn && part != Part.END) {
      goesOn =
          switch (part) {
            case HEAD -> readHead();
            case USED_ROWS -> readUsedRows();
            case USED -> readUsed();
            case COUNTS -> readCounts();
            case SELECTORS -> readSelectors();
            case LENGTHS -> readLengths();
            case SYMBOLS -> readSymbols();
            case END -> false;
          };
    }
    return part == Part.END;
  }

  private boolean readHead() {
    if (at == 0) {
      if (!bits.has(32)) {
        return false;
      }
      checksum = (int) bits.read(32);
      at = 1;
    }
    if (!bits.has(25)) {
      return false;
    }
    if (bits.read(1) != 0) {
      throw Errors.notImplementedError("randomised blocks, which only bzip2 0.9.0 writes");
    }
    origin = (int) bits.read(24);
    at = 0;
    part = Part.USED_ROWS;
    return true;
  }

  private boolean readUsedRows() {
    if (!bits.has(16)) {
      return false;
    }
    usedRows = (int) bits.read(16);
    part = Part.USED;
    return true;
  }

  private boolean readUsed() {
    for (; row < 16; row++) {
      if ((usedRows & 0x8000 >> row) != 0) {
        if (!bits.has(16)) {
          return false;
        }
        int used = (int) bits.read(16);
        for (int i = 0; i < 16; i++) {
          if ((used & 0x8000 >> i) != 0) {
            alphabet[alphabetSize++] = (byte) (16 * row + i);
          }
        }
      }
    }
    check(alphabetSize > 0);
    part = Part.COUNTS;
    return true;
  }

  private boolean readCounts() {
    if (!bits.has(18)) {
      return false;
    }
    tableCount = (int) bits.read(3);
    selectorCount = (int) bits.read(15);
    check(tableCount >= LEAST_TABLES && tableCount <= MOST_TABLES && selectorCount > 0);
    for (int i = 0; i < tableCount; i++) {
      recentTables[i] = (byte) i;
    }
    part = Part.SELECTORS;
    return true;
  }

  private boolean readSelectors() {
    while (at < selectorCount) {
      if (!bits.has(1)) {
        return false;
      }
      if (bits.read(1) != 0) {
        check(++ones < tableCount);
        continue;
      }
      byte selected = recentTables[ones];
      System.arraycopy(recentTables, 0, recentTables, 1, ones);
      recentTables[0] = selected;
      if (at < MOST_SELECTORS) {
        selectors[at] = selected;
      }
      at++;
      ones = 0;
    }
    selectorCount = Math.min(selectorCount, MOST_SELECTORS);
    at = 0;
    lengths = new int[alphabetSize + 2];
    part = Part.LENGTHS;
    return true;
  }

  private boolean readLengths() {
    while (table < tableCount) {
      if (!isLengthOpen) {
        if (!bits.has(5)) {
          return false;
        }
        length = (int) bits.read(5);
        isLengthOpen = true;
      }
      while (at < lengths.length) {
        if (!readLength()) {
          return false;
        }
      }
      codes[table++] = HuffmanDecoding.of(lengths);
      at = 0;
      isLengthOpen = false;
    }
    part = Part.SYMBOLS;
    return true;
  }

  /** Reads one step of a code's length: 0 ends it, 10 is longer, 11 is shorter. */
  private boolean readLength() {
    check(length >= 1 && length <= HuffmanDecoding.LONGEST);
    if (!bits.has(2)) {
      return false;
    }
    if (bits.read(1) == 0) {
      lengths[at++] = length;
    } else {
      length += bits.read(1) == 0 ? 1 : -1;
    }
    return true;
  }

  private boolean readSymbols() {
    int end = alphabetSize + 1;
    while (true) {
      int group = symbolsRead / GROUP;
      check(group < selectorCount);
      int symbol = codes[selectors[group]].read(bits);
      if (symbol == HuffmanDecoding.STARVED) {
        return false;
      }
      check(symbol >= 0);
      symbolsRead++;
      if (symbol <= 1) {
        check(runDigit <= lastColumn.length * 2);
        run += runDigit << symbol;
        runDigit <<= 1;
        continue;
      }
      putRun();
      if (symbol == end) {
        check(origin < size);
        part = Part.END;
        return false;
      }
      put(symbol - 1);
    }
  }

  /** A run of the most recent byte. */
  private void putRun() {
    check(run <= lastColumn.length - size);
    for (; run > 0; run--) {
      lastColumn[size++] = alphabet[0];
    }
    runDigit = 1;
  }

  /** The byte at a place of the list, which comes to its front. */
  private void put(int place) {
    check(size < lastColumn.length);
    byte b = alphabet[place];
    System.arraycopy(alphabet, 0, alphabet, 1, place);
    alphabet[0] = b;
    lastColumn[size++] = b;
  }

  private static void check(boolean isValid) {
    if (!isValid) {
      throw invalid();
    }
  }

  static PyException invalid() {
    return new PyException("OSError", "Invalid data stream");
  }
}
