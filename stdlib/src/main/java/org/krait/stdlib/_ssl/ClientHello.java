package org.krait.stdlib._ssl;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client says first: the ciphers it knows, and whom it wants to reach. */
// RFC 8446, section 4.1.2; RFC 6066, section 3
record ClientHello(List<CipherSuite> suites, @Nullable String serverName) {
  private static final int KIND = 1;
  private static final int HEADER = 4;
  private static final int RANDOM = 32;
  private static final int SERVER_NAME = 0;

  /** How long the message is whose beginning was received; its header where that is not known. */
  static int length(byte[] received, int count) {
    if (count < HEADER) {
      return HEADER;
    }
    int length = (received[1] & 0xFF) << 16 | (received[2] & 0xFF) << 8 | received[3] & 0xFF;
    return received[0] == KIND ? HEADER + length : HEADER;
  }

  /** Reads a message; what is malformed is left to the engine to refuse. */
  static ClientHello read(byte[] message) {
    List<CipherSuite> suites = new ArrayList<>();
    String name = null;
    try {
      ByteBuffer in = ByteBuffer.wrap(message);
      in.position(HEADER + 2 + RANDOM);
      skip(in, in.get() & 0xFF);
      for (int left = in.getShort() & 0xFFFF; left > 0; left -= 2) {
        CipherSuite suite = CipherSuite.ofNumber(in.getShort() & 0xFFFF);
        if (suite != null) {
          suites.add(suite);
        }
      }
      skip(in, in.get() & 0xFF);
      if (in.hasRemaining()) {
        in.getShort();
        name = serverName(in);
      }
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      // The engine says what is wrong.
    }
    return new ClientHello(suites, name);
  }

  private static void skip(ByteBuffer in, int count) {
    in.position(in.position() + count);
  }

  private static @Nullable String serverName(ByteBuffer extensions) {
    while (extensions.hasRemaining()) {
      int kind = extensions.getShort() & 0xFFFF;
      int length = extensions.getShort() & 0xFFFF;
      if (kind != SERVER_NAME) {
        skip(extensions, length);
        continue;
      }
      extensions.getShort();
      boolean isHost = extensions.get() == 0;
      byte[] name = new byte[extensions.getShort() & 0xFFFF];
      extensions.get(name);
      return isHost ? new String(name, StandardCharsets.US_ASCII) : null;
    }
    return null;
  }
}
