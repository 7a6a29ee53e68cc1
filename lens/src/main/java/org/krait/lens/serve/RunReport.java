package org.krait.lens.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a served program's run went, as its process tells.
 *
 * @param ending how it ended, in words
 * @param recording the recording as JSON; null where there is none
 */
public record RunReport(String ending, @Nullable String recording) {
  private static final int MAGIC = 0x4B526570;
  private static final int LONGEST_ENDING = 1 << 10;
  private static final int LONGEST_RECORDING = 32 << 20;

  /** Sends the report. */
  public void writeTo(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    write(out, ending);
    write(out, recording == null ? "" : recording);
    out.flush();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Receives a report; null if what comes is none. The sender is not trusted. */
  static @Nullable RunReport readFrom(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    try {
      if (in.readInt() != MAGIC) {
        return null;
      }
      String ending = read(in, LONGEST_ENDING);
      String recording = read(in, LONGEST_RECORDING);
      return new RunReport(ending, recording.isEmpty() ? null : recording.replace("<", "\\u003c"));
    } catch (EOFException e) {
      return null;
    }
  }

  private static String read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new EOFException();
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
