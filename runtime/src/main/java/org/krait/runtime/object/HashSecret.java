package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * The hashes of str and bytes in a process whose hash seed is given: CPython's for that seed. The
 * {@code krait} command gives it as a property; embedded, {@code PYTHONHASHSEED} does.
 */
// CPython: bootstrap_hash.c _Py_HashRandomization_Init, pyhash.c Py_HashBuffer
public final class HashSecret {
  /** The property that holds the seed, or "random". */
  public static final String PROPERTY = "krait.hash_seed";

  private static final long LARGEST_SEED = 0xFFFFFFFFL;

  private static final @Nullable Long SEED = seed();

  /** Whether there is a seed; without one, {@link Keys} hashes faster. */
  static final boolean IS_GIVEN = SEED != null;

  private static final long K0 = IS_GIVEN ? word(SEED, 0) : 0;
  private static final long K1 = IS_GIVEN ? word(SEED, 1) : 0;

  private HashSecret() {}

  private static @Nullable Long seed() {
    String given = System.getProperty(PROPERTY, System.getenv("PYTHONHASHSEED"));
    return given == null ? null : parse(given);
  }

  /** The seed that a text stands for, or null: it is "random", or wrong. */
  public static @Nullable Long parse(String text) {
    try {
      long seed = Long.parseLong(text.stripLeading());
      return seed >= 0 && seed <= LARGEST_SEED ? seed : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether nobody can foresee hashes, which the seed 0 says they shall. */
  public static boolean isRandomized() {
    return SEED == null || SEED != 0;
  }

  /** A word of the key that a seed stands for. */
  // CPython: bootstrap_hash.c lcg_urandom
  private static long word(long seed, int index) {
    int x = (int) seed;
    long word = 0;
    for (int i = 0; i < (index + 1) * Long.BYTES && seed != 0; i++) {
      x = x * 214013 + 2531011;
      word = word >>> Byte.SIZE | (long) (x >>> 16 & 0xFF) << (Long.SIZE - Byte.SIZE);
    }
    return word;
  }

  static long hash(String s) {
    int length = s.length();
    int width = 1;
    for (int i = 0; i < length && width == 1; i++) {
      width = s.charAt(i) > 0xFF ? 2 : 1;
    }
    SipHash hash = new SipHash(K0, K1);
    for (int i = 0; i < length; i++) {
      hash.add(s.charAt(i), width);
    }
    return length == 0 ? 0 : finish(hash);
  }

  /** The hash of a str with characters beyond the BMP. */
  static long hash(PyStr s) {
    SipHash hash = new SipHash(K0, K1);
    for (int i = 0; i < s.length(); i++) {
      hash.add(s.codePointAt(i), Integer.BYTES);
    }
    return finish(hash);
  }

  static long hash(byte[] bytes) {
    SipHash hash = new SipHash(K0, K1);
    hash.add(bytes);
    return bytes.length == 0 ? 0 : finish(hash);
  }

  private static long finish(SipHash hash) {
    long h = hash.finish();
    return h == -1 ? -2 : h;
  }
}
