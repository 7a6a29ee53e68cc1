package org.krait.runtime.ops;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;

/**
 * {@code id(o)}: numbers by value, so that equal numbers are one object to Python; any other object
 * by a number that no other object alive has.
 */
public final class Identities {
  private static final long BASE = 0x7f00_0000_0000L;
  private static final int SPACING = 4;
  private static final long TRUE = 0x7eff_ffff_fff0L;
  private static final long FALSE = TRUE - (1 << SPACING);
  private static final int FLOAT = 1;
  private static final int INT = 2;

  private final Map<Integer, Entry> entries = new HashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

  private Identities() {}

  /** The identity of an object: a Python int. */
  public static Object of(Interpreter interpreter, Object o) {
    if (o instanceof Long n) {
      return tagged(n, INT);
    }
    if (o instanceof Boolean b) {
      return b ? TRUE : FALSE;
    }
    if (o instanceof Double d) {
      return tagged(Double.doubleToRawLongBits(d), FLOAT);
    }
    return in(interpreter).find(o);
  }

  /** The identity that an object has as long as no other shares its hash. */
  static long usual(Object o) {
    return BASE + ((long) System.identityHashCode(o) << SPACING);
  }

  /** A number made of a value's bits; its last two bits are not zero, as no object's are. */
  private static Object tagged(long bits, int tag) {
    if (bits >= 0 && bits < 1L << 61) {
      return bits << 2 | tag;
    }
    return new BigInteger(Long.toUnsignedString(bits)).shiftLeft(2).or(BigInteger.valueOf(tag));
  }

  private static Identities in(Interpreter interpreter) {
    synchronized (interpreter) {
      Identities known = interpreter.state(Identities.class);
      if (known == null) {
        known = new Identities();
        interpreter.setState(Identities.class, known);
      }
      return known;
    }
  }

  private synchronized long find(Object o) {
    forgetTheDead();
    int hash = System.identityHashCode(o);
    int number = 0;
    Entry first = entries.get(hash);
    for (Entry e = first; e != null; e = e.next) {
      if (e.get() == o) {
        return usual(o) + e.number;
      }
      number = Math.max(number, e.number + 1);
    }
    entries.put(hash, new Entry(o, dead, hash, number, first));
    return usual(o) + number;
  }

  private void forgetTheDead() {
    while (dead.poll() instanceof Entry gone) {
      Entry kept = null;
      for (Entry e = entries.remove(gone.hash); e != null; e = e.next) {
        if (e != gone) {
          kept = new Entry(e, dead, kept);
        }
      }
      if (kept != null) {
        entries.put(gone.hash, kept);
      }
    }
  }

  /** An object whose identity was asked for, and the others with its hash. */
  private static final class Entry extends WeakReference<Object> {
    final int hash;
    final int number;
    final @Nullable Entry next;

    Entry(Object o, ReferenceQueue<Object> dead, int hash, int number, @Nullable Entry next) {
      super(o, dead);
      this.hash = hash;
      this.number = number;
      this.next = next;
    }

    Entry(Entry same, ReferenceQueue<Object> dead, @Nullable Entry next) {
      this(same.get(), dead, same.hash, same.number, next);
    }
  }
}
