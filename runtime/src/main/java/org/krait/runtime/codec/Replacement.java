package org.krait.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * What an error handler puts in the place of what cannot be coded, and where coding goes on.
 *
 * @param text the str to put, or null if there are bytes
 * @param bytes the bytes to put as they are, or null
 * @param resume the index at which to go on
 */
public record Replacement(@Nullable Object text, byte @Nullable [] bytes, int resume) {
  static Replacement text(Object text, int resume) {
    return new Replacement(text, null, resume);
  }

  static Replacement bytes(byte[] bytes, int resume) {
    return new Replacement(null, bytes, resume);
  }
}
