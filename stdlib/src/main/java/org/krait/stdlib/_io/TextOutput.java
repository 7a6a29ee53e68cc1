package org.krait.stdlib._io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.CodecRegistry;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** The writing half of a text stream: encodes, and gathers bytes until there is a chunk of them. */
final class TextOutput {
  static final int CHUNK = 8192;

  private final Object buffer;
  private final @Nullable DirectEncoding direct;
  private final @Nullable Object encoder;
  private final String errors;
  private byte[] pending = new byte[256];
  private int size;

  private TextOutput(
      Object buffer, @Nullable DirectEncoding direct, @Nullable Object encoder, String errors) {
    this.buffer = buffer;
    this.direct = direct;
    this.encoder = encoder;
    this.errors = errors;
  }

  static TextOutput of(Object buffer, String encoding, String errors) {
    DirectEncoding direct = DirectEncoding.find(encoding);
    if (direct != null) {
      return new TextOutput(buffer, direct, null, errors);
    }
    PyTuple codec = CodecRegistry.current().lookup(encoding);
    Object encoder = Dispatch.call(Attributes.get(codec, "incrementalencoder"), errors);
    return new TextOutput(buffer, null, encoder, errors);
  }

  /**
   * Adds text, after what waits was handed on where both are more than a chunk; true if so many
   * bytes wait that they should be flushed.
   */
  boolean add(Object text, int chunk) {
    if (text instanceof String s && direct != null && addAscii(s, chunk)) {
      return size >= chunk;
    }
    byte[] bytes = direct != null ? direct.encode(text, errors) : encode(text);
    makeRoom(bytes.length, chunk);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, pending, size, bytes.length);
    size += bytes.length;
    return size >= chunk;
  }

  private void makeRoom(int more, int chunk) {
    while (size > 0 && size + more > chunk) {
      drain();
    }
  }

  private boolean addAscii(String s, int chunk) {
    int length = s.length();
    makeRoom(length, chunk);
    reserve(length);
    for (int i = 0; i < length; i++) {
      char c = s.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      pending[size + i] = (byte) c;
    }
    size += length;
    return true;
  }

  private void reserve(int more) {
    if (size + more > pending.length) {
      pending = Arrays.copyOf(pending, Math.max(size + more, pending.length * 2));
    }
  }

  private byte[] encode(Object text) {
    Object bytes = Dispatch.call(Attributes.get(encoder, "encode"), text);
    if (!(bytes instanceof PyBytes b)) {
      throw Errors.typeError(
          "encoder should return a bytes object, not '" + Types.of(bytes).fullName() + "'");
    }
    return b.array();
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Hands the gathered bytes to the buffer. */
  void drain() {
    if (size == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOf(pending, size);
    size = 0;
    if (buffer instanceof BufferedStream b && b.type().isBuiltin()) {
      b.writeBytes(bytes);
    } else {
      Attributes.callMethod(buffer, "write", PyBytes.of(bytes));
    }
  }

  /** Tells the encoder where in the file it is: a byte order mark comes at the start alone. */
  void placeAt(boolean start) {
    if (encoder == null) {
      return;
    }
    if (start) {
      Attributes.callMethod(encoder, "reset");
    } else {
      Attributes.callMethod(encoder, "setstate", 0L);
    }
  }
}
