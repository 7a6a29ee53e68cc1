package org.krait.runtime.object;

import java.math.BigInteger;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** Hash and equality of objects as dict and set keys use them: Python's, short-cut where exact. */
public final class Keys {
  /** What makes hashes of strings unforeseeable where no seed is given. */
  private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

  private static final long MODULUS = (1L << 61) - 1;
  private static final long XXPRIME_1 = -7046029288634856825L;
  private static final long XXPRIME_2 = -4417276706812531889L;
  private static final long XXPRIME_5 = 2870177450012600261L;

  private Keys() {}

  /** Python's {@code hash(key)}. */
  public static long hash(Object key) {
    if (key instanceof String s) {
      return hash(s);
    }
    if (key instanceof Long n) {
      return hash((long) n);
    }
    if (key instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (key instanceof BigInteger n) {
      return hash(n);
    }
    if (key instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE) {
      return t.hash();
    }
    PyType type = Types.of(key);
    Object method = type.special(Special.HASH);
    if (method == null || method == PySingleton.NONE) {
      throw Errors.typeError("unhashable type: '" + type.fullName() + "'");
    }
    Object result = Dispatch.callSpecial(method, key);
    if (result instanceof Long n) {
      return n == -1 ? -2 : n;
    }
    Object value = result instanceof PyInt i ? i.value() : result;
    if (value instanceof Long n) {
      return n == -1 ? -2 : n;
    }
    if (value instanceof BigInteger n) {
      return hash(n);
    }
    if (value instanceof Boolean b) {
      return b ? 1 : 0;
    }
    throw Errors.typeError("__hash__ method should return an integer");
  }

  /** The hash of an exact str; another one in each process, unless a seed is given. */
  public static long hash(String s) {
    if (HashSecret.IS_GIVEN) {
      return HashSecret.hash(s);
    }
    long h = s.hashCode() * SEED; // 0 for the empty one, as CPython's
    h ^= h >>> 32;
    return h == -1 ? -2 : h;
  }

  /** The hash of an exact str of either representation. */
  public static long hashStr(Object str) {
    if (str instanceof String s) {
      return hash(s);
    }
    PyStr wide = (PyStr) str;
    if (HashSecret.IS_GIVEN) {
      return HashSecret.hash(wide);
    }
    long h = 0;
    for (int i = 0; i < wide.length(); i++) {
      h = h * 31 + wide.codePointAt(i);
    }
    h = (h + SEED) * 0x9E3779B97F4A7C15L;
    h ^= h >>> 32;
    return h == -1 ? -2 : h;
  }

  /** The hash of an int: its value modulo 2**61 - 1. */
  // CPython: longobject.c long_hash
  public static long hash(long n) {
    long h = n < MODULUS && n > -MODULUS ? n : n % MODULUS;
    return h == -1 ? -2 : h;
  }

  /** The hash of an int beyond long. */
  public static long hash(BigInteger n) {
    long h = n.abs().mod(BigInteger.valueOf(MODULUS)).longValue();
    h = n.signum() < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }

  /** The hash of a tuple of these items: xxHash of their hashes. */
  public static long hash(Object[] items) {
    long acc = mixed(items) + (items.length ^ (XXPRIME_5 ^ 3527539L));
    return acc == -1 ? 1546275796 : acc;
  }

  /** The hash of an object that consists of these parts. */
  // CPython: sliceobject.c slice_hash
  public static long hashParts(Object... parts) {
    long acc = mixed(parts);
    return acc == -1 ? 1546275796 : acc;
  }

  private static long mixed(Object[] items) {
    long acc = XXPRIME_5;
    for (Object item : items) {
      acc += part(item) * XXPRIME_2;
      acc = Long.rotateLeft(acc, 31) * XXPRIME_1;
    }
    return acc;
  }

  /** The hash of an item as a part of its container's: of a str one that nobody can foresee. */
  static long part(Object item) {
    if (item instanceof Long n) {
      return hash((long) n);
    }
    String text = HashSecret.IS_GIVEN ? null : text(item);
    return text == null ? hash(item) : secretHash(text);
  }

  /** The hash of the content of a bytes object, which nobody can foresee either. */
  static long hash(byte[] bytes) {
    if (HashSecret.IS_GIVEN) {
      return HashSecret.hash(bytes);
    }
    long h = bytes.length == 0 ? 0 : SEED;
    for (byte b : bytes) {
      h = (h ^ b) * 0x100000001B3L;
      h ^= h >>> 29;
    }
    return h == -1 ? -2 : h;
  }

  /** The hash of a key; a TypeError is told in the words of the container: "a dict key". */
  // CPython: dictobject.c dict_unhashable_type, setobject.c set_unhashable_type
  static long hash(Object key, String role) {
    if (key instanceof Long n) {
      return hash((long) n);
    }
    try {
      return hash(key);
    } catch (PyException e) {
      Object reason = typeErrorText(e);
      throw reason == null
          ? e
          : Errors.typeError(
              "cannot use '" + Types.of(key).messageName() + "' as " + role + " (" + reason + ")");
    }
  }

  private static @Nullable Object typeErrorText(PyException e) {
    if (e.madeValue() instanceof PyBaseException made) {
      PyType type = made.type();
      return type.isBuiltin() && type.name().equals("TypeError")
          ? Dispatch.callSpecial(type.special(Special.STR), made)
          : null;
    }
    return "TypeError".equals(e.typeName()) ? e.arguments()[0] : null;
  }

  /** Whether two keys of one hash are the same key: identical or {@code ==}. */
  public static boolean equal(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof String s && b instanceof String t) {
      return s.equals(t);
    }
    if (a instanceof Long m && b instanceof Long n) {
      return m.longValue() == n.longValue();
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue();
    }
    if (a instanceof BigInteger m && b instanceof BigInteger n) {
      return m.equals(n);
    }
    if (a instanceof PyTuple s
        && b instanceof PyTuple t
        && s.type() == BuiltinTypes.TUPLE
        && t.type() == BuiltinTypes.TUPLE) {
      return equal(s.items(), t.items());
    }
    return Equality.equal(a, b);
  }

  /**
   * Whether the items of two tuples are the same; like CPython's, the lengths are looked at last.
   */
  private static boolean equal(Object[] a, Object[] b) {
    int n = Math.min(a.length, b.length);
    for (int i = 0; i < n; i++) {
      if (!equal(a[i], b[i])) {
        return false;
      }
    }
    return a.length == b.length;
  }

  /** Folds a hash to the int under which a table keeps it. */
  static int mix(long hash) {
    long h = hash * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  /** Whether a key has a second hash: strs do, and frozensets, where their first one is simple. */
  static boolean hasSecondHash(@Nullable Object key) {
    return !HashSecret.IS_GIVEN && hasOther(key);
  }

  private static boolean hasOther(@Nullable Object key) {
    return text(key) != null || key instanceof PyFrozenset f && f.isHashedAsSet();
  }

  /** The second hash of a key, or the first one, which is given, if it has no other; folded. */
  static int secondHash(Object key, long hash) {
    String text = text(key);
    if (text != null) {
      return seededHash(text);
    }
    return mix(key instanceof PyFrozenset f && f.isHashedAsSet() ? f.secretHash() : hash);
  }

  /** A second hash of strings, unknown to whoever chose the strings. */
  static int seededHash(String s) {
    return mix(secretHash(s));
  }

  private static long secretHash(String s) {
    long h = SEED;
    for (int i = 0; i < s.length(); i++) {
      h = (h ^ s.charAt(i)) * 0x100000001B3L;
      h ^= h >>> 29;
    }
    return h;
  }

  /** The text by whose hash a key goes, if it is a str or hashes as one; else null. */
  static @Nullable String text(@Nullable Object key) {
    if (key instanceof String s) {
      return s;
    }
    return key instanceof PyStr s
            && s.basicText() != null
            && s.type().special(Special.HASH) == BuiltinTypes.STR.special(Special.HASH)
        ? s.basicText()
        : null;
  }
}
