package org.krait.lower;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.SliceConstant;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Singleton;

/** Evaluates operators on string, bytes and tuple constants. */
final class SequenceFolder {
  // CPython: flowgraph.c MAX_STR_SIZE, MAX_COLLECTION_SIZE, MAX_TOTAL_ITEMS
  private static final int LONGEST_STRING = 4096;
  private static final int LONGEST_TUPLE = 256;
  private static final int MOST_ITEMS = 1024;

  private SequenceFolder() {}

  static @Nullable Object add(Object left, Object right) {
    if (left instanceof String a && right instanceof String b) {
      return a.concat(b);
    }
    int kind = kind(left);
    if (kind < 0 || kind != kind(right)) {
      return null;
    }
    Object[] a = items(left);
    Object[] b = items(right);
    Object[] sum = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, sum, a.length, b.length);
    return ofKind(kind, sum);
  }

  // CPython: flowgraph.c const_folding_safe_multiply
  static @Nullable Object multiply(Object sequence, BigInteger times) {
    int kind = kind(sequence);
    if (kind < 0 || times.bitLength() > 31) {
      return null;
    }
    long count = Math.max(0, times.longValue());
    Object[] items = items(sequence);
    boolean tuple = sequence instanceof TupleConstant;
    if (items.length > 0 && times.signum() < 0) {
      return null;
    }
    if (items.length > 0 && count > (tuple ? LONGEST_TUPLE : LONGEST_STRING) / items.length) {
      return null;
    }
    if (tuple && count > 0 && totalItems(items, MOST_ITEMS / (int) count) < 0) {
      return null;
    }
    Object[] product = new Object[items.length * (int) (items.length == 0 ? 0 : count)];
    for (int i = 0; i < product.length; i++) {
      product[i] = items[i % items.length];
    }
    return ofKind(kind, product);
  }

  /** The limit less the items at all depths; negative if there are more. */
  // CPython: flowgraph.c const_folding_check_complexity
  private static int totalItems(Object[] items, int limit) {
    limit -= items.length;
    for (int i = 0; limit >= 0 && i < items.length; i++) {
      if (items[i] instanceof TupleConstant inner) {
        limit = totalItems(inner.items(), limit);
      }
    }
    return limit;
  }

  static @Nullable Object subscript(Object value, Object index) {
    int kind = kind(value);
    if (kind < 0) {
      return null;
    }
    Object[] items = items(value);
    if (index instanceof SliceConstant slice) {
      Object[] part = slice(items, slice);
      return part == null ? null : ofKind(kind, part);
    }
    BigInteger number = ConstantFolder.integer(index);
    if (number == null || number.bitLength() > 31) {
      return null;
    }
    int at = number.intValue() + (number.signum() < 0 ? items.length : 0);
    if (at < 0 || at >= items.length) {
      return null;
    }
    return kind == STRING ? ofKind(kind, new Object[] {items[at]}) : items[at];
  }

  // CPython: sliceobject.c PySlice_AdjustIndices
  private static Object @Nullable [] slice(Object[] items, SliceConstant slice) {
    Long step = bound(slice.step(), 1);
    if (step == null || step == 0) {
      return null;
    }
    int length = items.length;
    Long start = bound(slice.lower(), step > 0 ? 0 : Long.MAX_VALUE);
    Long stop = bound(slice.upper(), step > 0 ? Long.MAX_VALUE : -Long.MAX_VALUE);
    if (start == null || stop == null) {
      return null;
    }
    long low = step > 0 ? 0 : -1;
    long high = step > 0 ? length : length - 1;
    long from = clamp(start, length, low, high);
    long to = slice.upper() == Singleton.NONE && step < 0 ? -1 : clamp(stop, length, low, high);
    long count = step > 0 ? Math.ceilDiv(to - from, step) : Math.ceilDiv(from - to, -step);
    Object[] part = new Object[(int) Math.max(0, count)];
    for (int i = 0; i < part.length; i++) {
      part[i] = items[(int) (from + i * step)];
    }
    return part;
  }

  private static @Nullable Long bound(Object part, long otherwise) {
    if (part == Singleton.NONE) {
      return otherwise;
    }
    BigInteger number = ConstantFolder.integer(part);
    return number == null || number.bitLength() > 31 ? null : (Long) number.longValue();
  }

  private static long clamp(long bound, int length, long low, long high) {
    long at = bound < 0 ? bound + length : bound;
    return Math.max(low, Math.min(high, at));
  }

  private static final int STRING = 0;
  private static final int BYTES = 1;
  private static final int TUPLE = 2;

  private static int kind(Object value) {
    if (ConstantFolder.isString(value)) {
      return STRING;
    }
    return value instanceof BytesLiteral ? BYTES : value instanceof TupleConstant ? TUPLE : -1;
  }

  /** The items of a sequence: code points and bytes as Longs. */
  private static Object[] items(Object value) {
    if (value instanceof TupleConstant tuple) {
      return tuple.items();
    }
    if (value instanceof BytesLiteral bytes) {
      Object[] items = new Object[bytes.value().length];
      for (int i = 0; i < items.length; i++) {
        items[i] = (long) (bytes.value()[i] & 0xFF);
      }
      return items;
    }
    int[] points = Docstring.codePoints(value);
    Object[] items = new Object[points.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) points[i];
    }
    return items;
  }

  private static Object ofKind(int kind, Object[] items) {
    if (kind == TUPLE) {
      return new TupleConstant(items);
    }
    if (kind == BYTES) {
      byte[] bytes = new byte[items.length];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = ((Long) items[i]).byteValue();
      }
      return new BytesLiteral(bytes);
    }
    int[] points = new int[items.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = ((Long) items[i]).intValue();
    }
    return AstralString.of(points);
  }
}
