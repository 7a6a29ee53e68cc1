package org.krait.stdlib._lzma;

/** Data on its way into a stream without a check. */
final class PlainEncoder implements LzmaStream {
  private final ChainEncoder encoder;
  private byte[] head;

  private PlainEncoder(FilterChain chain, byte[] head) {
    encoder = chain.encoder();
    this.head = head;
  }

  static PlainEncoder raw(FilterChain chain) {
    return new PlainEncoder(chain, new byte[0]);
  }

  /** The format of LZMA alone, whose header does not say the size. */
  static PlainEncoder alone(FilterChain chain) {
    ContainerBytes head = new ContainerBytes().add(chain.last().properties());
    return new PlainEncoder(chain, head.addInt(-1).addInt(-1).toByteArray());
  }

  @Override
  public byte[] add(byte[] data) {
    return withHead(encoder.add(data));
  }

  @Override
  public byte[] finish() {
    return withHead(encoder.finish());
  }

  private byte[] withHead(byte[] bytes) {
    byte[] all = new ContainerBytes().add(head).add(bytes).toByteArray();
    head = new byte[0];
    return all;
  }
}
