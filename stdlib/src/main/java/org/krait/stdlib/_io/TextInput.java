package org.krait.stdlib._io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.CodecRegistry;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** The reading half of a text stream: decodes chunks, and finds the ends of lines. */
// CPython: textio.c textiowrapper_read_chunk, _textiowrapper_readline
final class TextInput {
  private final Object buffer;
  private final TextDecoder decoder;
  private final NewlineMode newline;
  private final boolean once;
  private Object decoded = "";
  private int chunk = TextOutput.CHUNK;
  private int used;
  private TextDecoder.@Nullable State snapshotState;
  private byte[] snapshotInput = TextDecoder.State.NOTHING;

  private TextInput(Object buffer, TextDecoder decoder, NewlineMode newline) {
    this.buffer = buffer;
    this.decoder = decoder;
    this.newline = newline;
    this.once = Attributes.find(buffer, "read1") != null;
  }

  static TextInput of(Object buffer, String encoding, String errors, NewlineMode newline) {
    DirectEncoding direct = DirectEncoding.find(encoding);
    TextDecoder decoder =
        direct != null ? new DirectDecoder(direct, errors) : codecDecoder(encoding, errors);
    return new TextInput(
        buffer,
        newline.isUniversal() ? new NewlineTranslation(decoder, newline.translates()) : decoder,
        newline);
  }

  private static TextDecoder codecDecoder(String encoding, String errors) {
    Object codec = CodecRegistry.current().lookup(encoding);
    return new CodecDecoder(Dispatch.call(Attributes.get(codec, "incrementaldecoder"), errors));
  }

  TextDecoder decoder() {
    return decoder;
  }

  Object newlines() {
    return decoder instanceof NewlineTranslation n ? n.newlines() : PySingleton.NONE;
  }

  /** Reads so many characters, or fewer at the end. */
  Object read(int size, boolean telling) {
    Object text = take(size);
    if (Text.length(text) == size) {
      return text;
    }
    TextBuilder out = new TextBuilder();
    out.append(text);
    while (out.length() < size && readChunk(size - out.length(), telling)) {
      out.append(take(size - out.length()));
    }
    return out.build();
  }

  /** Reads to the end. */
  Object readAll() {
    Object bytes = Attributes.callMethod(buffer, "read");
    if (bytes == PySingleton.NONE) {
      throw new PyException("BlockingIOError", "Read returned None.");
    }
    Object rest = decoder.decode(bytesOf(bytes, "read"), true);
    Object all = Text.concat(take(Integer.MAX_VALUE), rest);
    forget();
    return all;
  }

  private static byte[] bytesOf(Object o, String method) {
    if (o instanceof PyBytes b) {
      return b.array();
    }
    Buffer view = Buffers.orNull(o, Buffer.SIMPLE);
    if (view == null) {
      throw Errors.typeError(
          "underlying "
              + method
              + "() should have returned a bytes-like object, not '"
              + Types.of(o).fullName()
              + "'");
    }
    view.release();
    return Buffers.bytes(o);
  }

  /** Says how many bytes are asked for at once. */
  void readBy(int bytes) {
    chunk = bytes;
  }

  /** Decodes the next chunk; false at the end. */
  boolean readChunk(int hint, boolean telling) {
    TextDecoder.State before = telling ? decoder.state() : null;
    String method = once ? "read1" : "read";
    long size = Math.max(hint, chunk);
    byte[] input = bytesOf(Attributes.callMethod(buffer, method, size), method);
    boolean ended = input.length == 0;
    decoded = decoder.decode(input, ended);
    used = 0;
    if (before != null) {
      snapshotState = new TextDecoder.State(TextDecoder.State.NOTHING, before.flags());
      snapshotInput = Arrays.copyOf(before.kept(), before.kept().length + input.length);
      System.arraycopy(input, 0, snapshotInput, before.kept().length, input.length);
    }
    return !ended || Text.length(decoded) > 0;
  }

  private Object take(int most) {
    int end =
        Math.min(
            Text.length(decoded),
            most > Integer.MAX_VALUE - used ? Integer.MAX_VALUE : used + most);
    Object text = Text.slice(decoded, used, end);
    used = end;
    return text;
  }

  /** Reads a line, at most so many characters of it (-1: all). */
  Object readLine(int limit, boolean telling) {
    TextBuilder line = null;
    while (true) {
      if (used == Text.length(decoded) && !readMore(telling)) {
        return line == null ? "" : line.build();
      }
      if (line != null && line.length() > 0 && newline.isSplit(line.at(line.length() - 1))) {
        joinSplitEnd(line);
      }
      int from = used;
      int most = limit < 0 ? Integer.MAX_VALUE : limit - (line == null ? 0 : line.length());
      int end = newline.end(decoded, from);
      boolean complete = end >= 0;
      int stop = complete ? end : Text.length(decoded);
      if (stop - from >= most) {
        stop = from + most;
        complete = true;
      }
      Object part = Text.slice(decoded, from, stop);
      used = stop;
      if (complete) {
        return line == null ? part : line.append(part).build();
      }
      line = line == null ? new TextBuilder() : line;
      line.append(part);
    }
  }

  /** Where a line's end may be cut by a chunk's end, reads on so that it is whole. */
  private void joinSplitEnd(TextBuilder line) {
    decoded =
        Text.concat(
            Text.character(line.at(line.length() - 1)),
            Text.slice(decoded, used, Text.length(decoded)));
    used = 0;
    line.truncate(line.length() - 1);
  }

  private boolean readMore(boolean telling) {
    while (readChunk(0, telling)) {
      if (Text.length(decoded) > 0) {
        return true;
      }
    }
    forget();
    return false;
  }

  /** Drops decoded text and the snapshot. */
  void forget() {
    decoded = "";
    used = 0;
    snapshotState = null;
  }

  /** Whether the decoder's state at some place of the file is known. */
  boolean hasSnapshot() {
    return snapshotState != null;
  }

  /** Where the reader is, given that the buffer is at {@code position}. */
  // CPython: textio.c _io_TextIOWrapper_tell_impl
  TextPosition tell(long position) {
    long start = position - snapshotInput.length;
    if (used == 0) {
      return new TextPosition(start, snapshotState.flags(), 0, false, 0);
    }
    TextDecoder.State saved = decoder.state();
    try {
      return walk(start);
    } finally {
      decoder.setState(saved);
    }
  }

  /** Feeds the decoder byte by byte from the snapshot, noting places where it keeps nothing. */
  private TextPosition walk(long from) {
    decoder.setState(snapshotState);
    long start = from;
    Object flags = snapshotState.flags();
    int fed = 0;
    int chars = 0;
    int skip = used;
    for (byte b : snapshotInput) {
      fed++;
      chars += Text.length(decoder.decode(new byte[] {b}, false));
      TextDecoder.State state = decoder.state();
      if (state.kept().length == 0 && chars <= skip) {
        start += fed;
        skip -= chars;
        flags = state.flags();
        fed = 0;
        chars = 0;
      }
      if (chars >= skip) {
        return new TextPosition(start, flags, fed, false, skip);
      }
    }
    chars += Text.length(decoder.decode(TextDecoder.State.NOTHING, true));
    if (chars < skip) {
      throw new PyException("OSError", "can't reconstruct logical file position");
    }
    return new TextPosition(start, flags, fed, true, skip);
  }

  /** Goes to a place that {@link #tell} gave; the buffer is there already. */
  void restore(TextPosition place) {
    forget();
    if (place.isStart()) {
      decoder.reset();
      return;
    }
    snapshotState = new TextDecoder.State(TextDecoder.State.NOTHING, place.flags());
    snapshotInput = TextDecoder.State.NOTHING;
    decoder.setState(snapshotState);
    if (place.charsToSkip() > 0) {
      Object input = Attributes.callMethod(buffer, "read", (long) place.bytesToFeed());
      snapshotInput = bytesOf(input, "read");
      decoded = decoder.decode(snapshotInput, place.needsEnd());
      if (Text.length(decoded) < place.charsToSkip()) {
        throw new PyException("OSError", "can't restore logical file position");
      }
      used = place.charsToSkip();
    }
  }
}
