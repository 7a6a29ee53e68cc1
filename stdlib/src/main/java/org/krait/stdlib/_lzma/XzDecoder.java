package org.krait.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.krait.stdlib.decompression.Input;

/** Decodes an xz stream: a header, blocks, their index, a footer. */
// The .xz File Format, version 1.2
final class XzDecoder implements LzmaContainer {
  private static final int CHUNK = 1 << 14;
  private static final int RESERVED_FLAGS = 0x3c;
  private static final int HAS_COMPRESSED_SIZE = 0x40;
  private static final int HAS_DATA_SIZE = 0x80;
  private static final int MOST_VARINT = 9;

  /** What comes next. */
  private enum Part {
    HEADER,
    BLOCK_HEADER,
    BLOCK,
    BLOCK_PADDING,
    CHECK,
    INDEX,
    RECORDS,
    INDEX_PADDING,
    FOOTER,
    END
  }

  private final long memoryLimit;
  private Part part = Part.HEADER;
  private int check = IntegrityCheck.UNKNOWN;
  private @Nullable Source source;
  private @Nullable IntegrityCheck sum;
  private long headerSize;
  private long compressedSize;
  private long dataSize;
  private long statedCompressedSize;
  private long statedDataSize;
  private final BlockIndex blocks = new BlockIndex();
  private final BlockIndex records = new BlockIndex();
  private final CRC32 indexSum = new CRC32();
  private long recordsLeft;
  private long indexSize;
  private boolean mayHaveMore;

  XzDecoder(long memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  @Override
  public int check() {
    return check;
  }

  @Override
  public boolean hasEnded() {
    return part == Part.END;
  }

  @Override
  public boolean hasPending() {
    return part == Part.BLOCK && mayHaveMore;
  }

  @Override
  public void decode(Input input, ByteArrayOutputStream out, int limit) {
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          switch (part) {
            case HEADER -> readHeader(input);
            case BLOCK_HEADER -> readBlockHeader(input);
            case BLOCK -> readBlock(input, out, limit);
            case BLOCK_PADDING -> readBlockPadding(input);
            case CHECK -> readCheck(input);
            case INDEX -> readIndex(input);
            case RECORDS -> readRecord(input);
            case INDEX_PADDING -> readIndexPadding(input);
            case FOOTER -> readFooter(input);
            case END -> false;
          };
    }
  }

  private boolean readHeader(Input input) {
    for (int i = 0; i < Math.min(XzFormat.MAGIC.length, input.available()); i++) {
      if ((byte) input.peek(i) != XzFormat.MAGIC[i]) {
        throw LzmaError.unknownFormat();
      }
    }
    if (input.available() < XzFormat.HEADER_SIZE) {
      return false;
    }
    byte[] header = new byte[XzFormat.HEADER_SIZE];
    input.read(header, 0, header.length);
    checkSum(header, 6, 2, 8);
    if (header[6] != 0 || header[7] > IntegrityCheck.MOST || header[7] < 0) {
      throw LzmaError.options();
    }
    check = header[7];
    part = Part.BLOCK_HEADER;
    return true;
  }

  /** Checks that the checksum at an index is that of some bytes. */
  private static void checkSum(byte[] bytes, int from, int count, int at) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, count);
    for (int i = 0; i < 4; i++) {
      if (bytes[at + i] != (byte) (sum.getValue() >>> 8 * i)) {
        throw LzmaError.corrupt();
      }
    }
  }

  private boolean readBlockHeader(Input input) {
    if (input.isEmpty()) {
      return false;
    }
    if (input.peek(0) == 0) {
      part = Part.INDEX;
      return true;
    }
    int size = (input.peek(0) + 1) * 4;
    if (input.available() < size) {
      return false;
    }
    byte[] header = new byte[size];
    input.read(header, 0, size);
    checkSum(header, 0, size - 4, size - 4);
    beginBlock(header, input);
    part = Part.BLOCK;
    return true;
  }

  private void beginBlock(byte[] header, Input input) {
    Input fields = new Input();
    fields.add(Arrays.copyOfRange(header, 1, header.length - 4));
    int flags = fields.read();
    if ((flags & RESERVED_FLAGS) != 0) {
      throw LzmaError.options();
    }
    statedCompressedSize = (flags & HAS_COMPRESSED_SIZE) != 0 ? varint(fields) : -1;
    statedDataSize = (flags & HAS_DATA_SIZE) != 0 ? varint(fields) : -1;
    List<FilterSpec> filters = new ArrayList<>();
    for (int i = 0; i <= (flags & 3); i++) {
      filters.add(filter(fields));
    }
    while (!fields.isEmpty()) {
      if (fields.read() != 0) {
        throw LzmaError.options();
      }
    }
    FilterChain chain = new FilterChain(filters).checked();
    if (chain.last().id() != FilterSpec.LZMA2) {
      throw LzmaError.options();
    }
    if (chain.memory() > memoryLimit) {
      throw LzmaError.memory();
    }
    source = chain.decoder(input);
    sum = new IntegrityCheck(check);
    headerSize = header.length;
    compressedSize = 0;
    dataSize = 0;
  }

  private static FilterSpec filter(Input fields) {
    long id = varint(fields);
    long size = varint(fields);
    if (size > fields.available()) {
      throw LzmaError.corrupt();
    }
    byte[] properties = new byte[(int) size];
    fields.read(properties, 0, properties.length);
    return FilterSpec.of(id, properties);
  }

  private static long varint(Input fields) {
    long n = 0;
    for (int i = 0; i < MOST_VARINT && !fields.isEmpty(); i++) {
      int b = fields.read();
      n |= (b & 0x7fL) << 7 * i;
      if (b < 0x80) {
        if (b == 0 && i > 0) {
          break;
        }
        return n;
      }
    }
    throw LzmaError.corrupt();
  }

  private boolean readBlock(Input input, ByteArrayOutputStream out, int limit) {
    int room = limit < 0 ? CHUNK : Math.min(CHUNK, limit - out.size());
    byte[] chunk = new byte[room];
    int before = input.available();
    int n = source.read(chunk, 0, room);
    compressedSize += before - input.available();
    dataSize += n;
    sum.add(chunk, 0, n);
    out.write(chunk, 0, n);
    mayHaveMore = n == room;
    if (!source.hasEnded()) {
      return n > 0 && (limit < 0 || out.size() < limit);
    }
    if (statedCompressedSize >= 0 && statedCompressedSize != compressedSize
        || statedDataSize >= 0 && statedDataSize != dataSize) {
      throw LzmaError.corrupt();
    }
    blocks.add(headerSize + compressedSize + IntegrityCheck.size(check), dataSize);
    part = Part.BLOCK_PADDING;
    return true;
  }

  private boolean readBlockPadding(Input input) {
    while ((compressedSize & 3) != 0) {
      if (input.isEmpty()) {
        return false;
      }
      if (input.read() != 0) {
        throw LzmaError.corrupt();
      }
      compressedSize++;
    }
    part = Part.CHECK;
    return true;
  }

  private boolean readCheck(Input input) {
    byte[] stated = new byte[IntegrityCheck.size(check)];
    if (input.available() < stated.length) {
      return false;
    }
    input.read(stated, 0, stated.length);
    if (IntegrityCheck.isSupported(check) && !Arrays.equals(stated, sum.value())) {
      throw LzmaError.corrupt();
    }
    part = Part.BLOCK_HEADER;
    return true;
  }

  private boolean readIndex(Input input) {
    int size = varintSize(input, 1);
    if (size == 0) {
      return false;
    }
    recordsLeft = indexVarint(input, 1, size);
    if (recordsLeft != blocks.count()) {
      throw LzmaError.corrupt();
    }
    part = Part.RECORDS;
    return true;
  }

  /** How long the number at an index is; 0 if its end is not there. */
  private static int varintSize(Input input, int from) {
    for (int i = from; i < input.available(); i++) {
      if (input.peek(i) < 0x80) {
        return i + 1 - from;
      }
      if (i - from >= MOST_VARINT) {
        throw LzmaError.corrupt();
      }
    }
    return 0;
  }

  /** Reads a number of the index, and what stands before it. */
  private long indexVarint(Input input, int before, int size) {
    byte[] bytes = new byte[before + size];
    input.read(bytes, 0, bytes.length);
    noteIndex(bytes);
    Input number = new Input();
    number.add(Arrays.copyOfRange(bytes, before, bytes.length));
    return varint(number);
  }

  private void noteIndex(byte[] bytes) {
    indexSum.update(bytes, 0, bytes.length);
    indexSize += bytes.length;
  }

  private boolean readRecord(Input input) {
    if (recordsLeft == 0) {
      if (!blocks.isLike(records)) {
        throw LzmaError.corrupt();
      }
      part = Part.INDEX_PADDING;
      return true;
    }
    int first = varintSize(input, 0);
    int second = first == 0 ? 0 : varintSize(input, first);
    if (second == 0) {
      return false;
    }
    long unpadded = indexVarint(input, 0, first);
    records.add(unpadded, indexVarint(input, 0, second));
    recordsLeft--;
    return true;
  }

  private boolean readIndexPadding(Input input) {
    int padding = (int) (-indexSize & 3);
    if (input.available() < padding + 4) {
      return false;
    }
    for (int i = 0; i < padding; i++) {
      byte[] zero = {(byte) input.read()};
      if (zero[0] != 0) {
        throw LzmaError.corrupt();
      }
      noteIndex(zero);
    }
    for (int i = 0; i < 4; i++) {
      if (input.read() != (int) (indexSum.getValue() >>> 8 * i & 0xff)) {
        throw LzmaError.corrupt();
      }
    }
    part = Part.FOOTER;
    return true;
  }

  private boolean readFooter(Input input) {
    if (input.available() < XzFormat.HEADER_SIZE) {
      return false;
    }
    byte[] footer = new byte[XzFormat.HEADER_SIZE];
    input.read(footer, 0, footer.length);
    if (!Arrays.equals(footer, XzFormat.footer(check, records.encodedSize()))) {
      throw LzmaError.corrupt();
    }
    part = Part.END;
    return false;
  }
}
