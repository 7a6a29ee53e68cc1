package org.krait.stdlib._lzma;

/** The fixed parts of an xz stream. */
final class XzFormat {
  static final byte[] MAGIC = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0};
  static final byte[] END_MAGIC = {'Y', 'Z'};
  static final int HEADER_SIZE = 12;

  private XzFormat() {}

  static byte[] header(int check) {
    ContainerBytes bytes = new ContainerBytes().add(MAGIC).add(0).add(check);
    return bytes.addChecksum(MAGIC.length).toByteArray();
  }

  static byte[] footer(int check, long indexSize) {
    ContainerBytes fields = new ContainerBytes().addInt(indexSize / 4 - 1).add(0).add(check);
    byte[] sum = new ContainerBytes().add(fields.toByteArray()).addChecksum(0).toByteArray();
    ContainerBytes footer = new ContainerBytes();
    for (int i = fields.size(); i < sum.length; i++) {
      footer.add(sum[i]);
    }
    return footer.add(fields.toByteArray()).add(END_MAGIC).toByteArray();
  }

  static byte[] blockHeader(FilterChain chain) {
    ContainerBytes fields = new ContainerBytes().add(chain.filters().size() - 1);
    for (FilterSpec filter : chain.filters()) {
      byte[] properties = filter.properties();
      fields.addVarint(filter.id()).addVarint(properties.length).add(properties);
    }
    int size = fields.size() + 1 + 3 & ~3;
    ContainerBytes header = new ContainerBytes().add(size / 4).add(fields.toByteArray()).pad();
    return header.addChecksum(0).toByteArray();
  }

  static byte[] index(long count, long unpadded, long data) {
    ContainerBytes index = new ContainerBytes().add(0).addVarint(count);
    if (count > 0) {
      index.addVarint(unpadded).addVarint(data);
    }
    return index.pad().addChecksum(0).toByteArray();
  }
}
