package org.krait.lens.live;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Input that was typed before the program began. It is handed out line by line, as from a terminal,
 * and each line is recorded when it is asked for; the last one ends, too.
 */
public final class TypedInput extends InputStream {
  private final byte[] text;
  private final Recorder recorder;
  private int at;

  public TypedInput(String text, Recorder recorder) {
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    this.text = (text + end).getBytes(StandardCharsets.UTF_8);
    this.recorder = recorder;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (at == text.length) {
      return -1;
    }
    int end = at;
    while (end < text.length && end - at < length && (end == at || text[end - 1] != '\n')) {
      end++;
    }
    int count = end - at;
    System.arraycopy(text, at, into, offset, count);
    recorder.passed(0, text, at, count);
    at = end;
    return count;
  }
}
