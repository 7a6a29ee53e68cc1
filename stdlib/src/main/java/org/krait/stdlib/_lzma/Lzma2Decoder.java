package org.krait.stdlib._lzma;

import org.jspecify.annotations.Nullable;
import org.krait.stdlib.decompression.Input;

/** Decodes LZMA2: chunks of LZMA symbols or of plain bytes. */
final class Lzma2Decoder implements Decoder {
  private static final int HEADER = 6;
  private static final int FIRST_LZMA = 0x80;

  /** What comes next. */
  private enum Part {
    HEADER,
    LZMA,
    PLAIN,
    END
  }

  private final Input input;
  private final Window window;
  private Part part = Part.HEADER;
  private @Nullable LzmaDecoder decoder;
  private boolean needsDictionaryReset = true;
  private boolean needsProperties = true;
  private int left;
  private int compressedLeft;

  Lzma2Decoder(Input input, long dictionarySize) {
    this.input = input;
    window = new Window(dictionarySize);
  }

  @Override
  public Window window() {
    return window;
  }

  @Override
  public boolean hasEnded() {
    return part == Part.END;
  }

  @Override
  public int decode(int most) {
    int decoded = 0;
    boolean goesOn = true;
    while (goesOn && decoded < most) {
      int before = decoded;
      switch (part) {
        case HEADER -> goesOn = readHeader();
        case LZMA -> {
          decoded += decodeChunk(most - decoded);
          goesOn = decoded > before || part != Part.LZMA;
        }
        case PLAIN -> {
          decoded += copyChunk(most - decoded);
          goesOn = decoded > before || part != Part.PLAIN;
        }
        case END -> goesOn = false;
      }
    }
    return decoded;
  }

  private boolean readHeader() {
    if (input.isEmpty()) {
      return false;
    }
    int control = input.peek(0);
    if (control == 0) {
      input.skip(1);
      part = Part.END;
      return false;
    }
    return control >= FIRST_LZMA ? readLzmaHeader(control) : readPlainHeader(control);
  }

  private boolean readPlainHeader(int control) {
    if (control > 2 || control == 2 && needsDictionaryReset) {
      throw LzmaError.corrupt();
    }
    if (input.available() < 3) {
      return false;
    }
    input.skip(1);
    left = (input.read() << 8 | input.read()) + 1;
    if (control == 1) {
      resetDictionary();
    }
    part = Part.PLAIN;
    return true;
  }

  private void resetDictionary() {
    needsDictionaryReset = false;
    needsProperties = true;
    window.reset();
  }

  private boolean readLzmaHeader(int control) {
    int reset = control >> 5 & 3;
    if (reset < 3 && needsDictionaryReset || reset < 2 && needsProperties) {
      throw LzmaError.corrupt();
    }
    int header = reset >= 2 ? HEADER : HEADER - 1;
    if (input.available() < header) {
      return false;
    }
    int size = (input.peek(3) << 8 | input.peek(4)) + 1;
    if (input.available() < header + RangeDecoder.HEAD) {
      return false;
    }
    left = ((control & 0x1f) << 16 | input.peek(1) << 8 | input.peek(2)) + 1;
    int properties = input.peek(HEADER - 1);
    input.skip(header);
    if (reset == 3) {
      resetDictionary();
    }
    if (reset >= 2) {
      setModel(properties);
    } else if (reset == 1) {
      decoder.model().reset();
    }
    compressedLeft = size - RangeDecoder.HEAD;
    decoder.begin();
    part = Part.LZMA;
    return true;
  }

  private void setModel(int properties) {
    needsProperties = false;
    Model model = LzmaOptions.model(properties);
    if (model.lc + model.lp > 4) {
      throw LzmaError.corrupt();
    }
    if (decoder == null) {
      decoder = new LzmaDecoder(input, window, model);
    } else {
      decoder.use(model);
    }
  }

  private int decodeChunk(int most) {
    int before = input.available();
    int n = decoder.decode(Math.min(left, most));
    left -= n;
    boolean isFinished = left == 0 && decoder.finish();
    compressedLeft -= before - input.available();
    boolean isTooLong = left == 0 && decoder.isCopying() || left > 0 && decoder.hasEnded();
    if (isTooLong || compressedLeft < 0 || isFinished && compressedLeft > 0) {
      throw LzmaError.corrupt();
    }
    if (isFinished) {
      decoder.reopen();
      part = Part.HEADER;
    }
    return n;
  }

  private int copyChunk(int most) {
    int n = Math.min(Math.min(left, most), Math.min(input.available(), window.room()));
    for (int i = 0; i < n; i++) {
      window.put((byte) input.read());
    }
    left -= n;
    part = left == 0 ? Part.HEADER : part;
    return n;
  }
}
