package org.krait.stdlib.time;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A time zone from its zoneinfo file: when clocks were set, and the rule for the time after. */
// RFC 9636
final class ZoneFile implements Zone {
  private static final int MAGIC = 0x545A_6966;
  private static final int RESERVED = 15;

  private final long[] changes;
  private final Clock[] after;
  private final Clock first;
  private final @Nullable Zone later;

  private ZoneFile(long[] changes, Clock[] after, Clock first, @Nullable Zone later) {
    this.changes = changes;
    this.after = after;
    this.first = first;
    this.later = later;
  }

  /** The zone of a file; null if there is none, or one that is not understood. */
  static @Nullable ZoneFile read(String file) {
    try (InputStream in = new FileInputStream(file)) {
      return parse(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /** How many of each kind of item a block of the file has. */
  private record Counts(int universal, int standard, int leaps, int times, int types, int letters) {
    static Counts read(ByteBuffer in) {
      return new Counts(count(in), count(in), count(in), count(in), count(in), count(in));
    }

    /** No more than the file has room for. */
    private static int count(ByteBuffer in) {
      int count = in.getInt();
      if (count < 0 || count > in.remaining()) {
        throw new BufferUnderflowException();
      }
      return count;
    }

    /** The length of the marks that follow names and leap seconds. */
    int marks() {
      return universal + standard;
    }

    int lengthOfOldBlock() {
      return times * 5 + types * 6 + letters + leaps * 8 + marks();
    }
  }

  /** Reads the second block, whose times have 64 bits; files of version 1 have none. */
  private static @Nullable ZoneFile parse(ByteBuffer in) {
    if (in.getInt() != MAGIC || in.get() < '2') {
      return null;
    }
    skip(in, RESERVED);
    skip(in, Counts.read(in).lengthOfOldBlock() + Integer.BYTES + 1 + RESERVED);
    Counts counts = Counts.read(in);
    long[] changes = new long[counts.times];
    in.asLongBuffer().get(changes);
    skip(in, changes.length * Long.BYTES);
    byte[] kinds = new byte[counts.times];
    in.get(kinds);
    Clock[] clocks = clocks(in, counts);
    skip(in, counts.leaps * 12 + counts.marks());
    Clock[] after = new Clock[kinds.length];
    Arrays.setAll(after, i -> clocks[kinds[i]]);
    return new ZoneFile(changes, after, clocks[0], rule(in));
  }

  private static void skip(ByteBuffer in, int bytes) {
    in.position(in.position() + bytes);
  }

  private static Clock[] clocks(ByteBuffer in, Counts counts) {
    int[] offsets = new int[counts.types];
    boolean[] summer = new boolean[counts.types];
    int[] names = new int[counts.types];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = in.getInt();
      summer[i] = in.get() != 0;
      names[i] = in.get();
    }
    byte[] letters = new byte[counts.letters];
    in.get(letters);
    String all = new String(letters, StandardCharsets.ISO_8859_1);
    Clock[] clocks = new Clock[offsets.length];
    for (int i = 0; i < clocks.length; i++) {
      String name = all.substring(names[i], all.indexOf('\0', names[i]));
      clocks[i] = new Clock(name, offsets[i], summer[i]);
    }
    return clocks;
  }

  /** The rule between the last two line ends, or null. */
  private static @Nullable Zone rule(ByteBuffer in) {
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    String rule = new String(rest, StandardCharsets.ISO_8859_1).strip();
    return rule.isEmpty() ? null : ZoneRule.parse(rule);
  }

  @Override
  public Clock at(long seconds) {
    int last = changes.length - 1;
    if (later != null && (last < 0 || seconds >= changes[last])) {
      return later.at(seconds);
    }
    int found = Arrays.binarySearch(changes, seconds);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? first : after[index];
  }
}
