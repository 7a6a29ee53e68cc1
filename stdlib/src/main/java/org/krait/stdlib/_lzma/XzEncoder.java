package org.krait.stdlib._lzma;

/** Data on its way into an xz stream of one block. */
final class XzEncoder implements LzmaStream {
  private final FilterChain chain;
  private final int check;
  private final ContainerBytes head;
  private final IntegrityCheck sum;
  private final ChainEncoder encoder;
  private boolean hasBegun;
  private boolean hasBlock;
  private long headerSize;
  private long compressedSize;
  private long dataSize;

  XzEncoder(FilterChain chain, int check) {
    this.chain = chain;
    this.check = check;
    head = new ContainerBytes().add(XzFormat.header(check));
    sum = new IntegrityCheck(check);
    encoder = chain.encoder();
  }

  @Override
  public byte[] add(byte[] data) {
    ContainerBytes out = begin(data.length > 0);
    if (data.length > 0) {
      sum.add(data, 0, data.length);
      dataSize += data.length;
      addCompressed(out, encoder.add(data));
    }
    return out.toByteArray();
  }

  private ContainerBytes begin(boolean needsBlock) {
    ContainerBytes out = new ContainerBytes();
    if (!hasBegun) {
      out.add(head.toByteArray());
      hasBegun = true;
    }
    if (needsBlock && !hasBlock) {
      byte[] header = XzFormat.blockHeader(chain);
      headerSize = header.length;
      out.add(header);
      hasBlock = true;
    }
    return out;
  }

  private void addCompressed(ContainerBytes out, byte[] bytes) {
    compressedSize += bytes.length;
    out.add(bytes);
  }

  @Override
  public byte[] finish() {
    ContainerBytes out = begin(false);
    if (hasBlock) {
      addCompressed(out, encoder.finish());
      for (long i = compressedSize; (i & 3) != 0; i++) {
        out.add(0);
      }
      out.add(sum.value());
    }
    long unpadded = headerSize + compressedSize + IntegrityCheck.size(check);
    byte[] index = XzFormat.index(hasBlock ? 1 : 0, unpadded, dataSize);
    return out.add(index).add(XzFormat.footer(check, index.length)).toByteArray();
  }
}
