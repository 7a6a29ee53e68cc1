package org.krait.lower.binary;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;

/** Reads what {@link CodeWriter} wrote. Bodies are decoded when they are first needed. */
public final class CodeReader {
  /** A body that is still in its bytes. */
  private static final class LazyBody implements Code.BodyReference {
    private final CodeReader file;
    private final int offset;
    private volatile @Nullable CodeBody body;

    LazyBody(CodeReader file, int offset) {
      this.file = file;
      this.offset = offset;
    }

    @Override
    public CodeBody get() {
      CodeBody known = body;
      return known != null ? known : decode();
    }

    private synchronized CodeBody decode() {
      CodeBody known = body;
      if (known == null) {
        try {
          known = new BodyReader(file, offset).body();
        } catch (IndexOutOfBoundsException e) {
          throw new CorruptCodeException("truncated");
        }
        body = known;
      }
      return known;
    }
  }

  final byte[] bytes;
  final @Nullable String filename;
  final StringPool strings;

  private CodeReader(byte[] bytes, @Nullable String filename, StringPool strings) {
    this.bytes = bytes;
    this.filename = filename;
    this.strings = strings;
  }

  /** Whether the bytes are of the format, in the version that this class reads. */
  public static boolean isReadable(byte[] bytes) {
    if (bytes.length < CodeWriter.MAGIC.length) {
      return false;
    }
    for (int i = 0; i < CodeWriter.MAGIC.length; i++) {
      if (bytes[i] != CodeWriter.MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The code object in these bytes, which must not change afterwards.
   *
   * @param filename what {@code co_filename} is to be, or null for what it was when written
   * @throws CorruptCodeException if the bytes are not readable
   */
  public static Code read(byte[] bytes, @Nullable String filename) {
    if (!isReadable(bytes)) {
      throw new CorruptCodeException("not code of this version");
    }
    try {
      return top(bytes, filename);
    } catch (IndexOutOfBoundsException e) {
      throw new CorruptCodeException("truncated");
    }
  }

  private static Code top(byte[] bytes, @Nullable String filename) {
    ByteSource in = new ByteSource(bytes, CodeWriter.MAGIC.length);
    int[] lengths = new int[in.number()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = in.number();
    }
    StringPool strings = new StringPool(bytes, lengths, in.offset());
    CodeReader file = new CodeReader(bytes, filename, strings);
    return new BodyReader(file, strings.end()).heading();
  }

  Code.BodyReference bodyAt(int offset) {
    return new LazyBody(this, offset);
  }
}
