package org.krait.lens.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A program of the page.
 *
 * @param name what it is called
 * @param input what it may read from its standard input
 * @param example the example that it is, or null
 */
public record ServedProgram(String name, String source, String input, @Nullable String example) {

  /** Sends source and input to the process that runs it. */
  void writeTo(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.write(input.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Receives a program in the process that runs it. */
  public static ServedProgram readFrom(String name, InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    String source = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    return new ServedProgram(
        name, source, new String(in.readAllBytes(), StandardCharsets.UTF_8), null);
  }
}
