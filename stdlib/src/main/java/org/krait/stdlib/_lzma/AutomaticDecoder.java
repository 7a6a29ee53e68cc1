package org.krait.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.krait.stdlib.decompression.Input;

/** Decodes xz or LZMA alone, whichever the first byte says. */
final class AutomaticDecoder implements LzmaContainer {
  private final long memoryLimit;
  private @Nullable LzmaContainer container;

  AutomaticDecoder(long memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  @Override
  public int check() {
    return container == null ? IntegrityCheck.UNKNOWN : container.check();
  }

  @Override
  public boolean hasEnded() {
    return container != null && container.hasEnded();
  }

  @Override
  public boolean hasPending() {
    return container != null && container.hasPending();
  }

  @Override
  public void decode(Input input, ByteArrayOutputStream out, int limit) {
    if (container == null) {
      if (input.isEmpty()) {
        return;
      }
      boolean isXz = (byte) input.peek(0) == XzFormat.MAGIC[0];
      container = isXz ? new XzDecoder(memoryLimit) : PlainDecoder.alone(true, memoryLimit);
    }
    container.decode(input, out, limit);
  }
}
