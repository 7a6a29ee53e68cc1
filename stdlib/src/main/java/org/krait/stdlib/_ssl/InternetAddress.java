package org.krait.stdlib._ssl;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads addresses of the Internet, never asking a name service. */
final class InternetAddress {
  private static final int IPV4 = 4;
  private static final int GROUPS = 8;

  private InternetAddress() {}

  /** The bytes of an address of either kind, or null if the text is none. */
  static byte @Nullable [] parse(String text) {
    return text.contains(":") ? parse6(text) : parse4(text);
  }

  private static byte @Nullable [] parse4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != IPV4) {
      return null;
    }
    byte[] address = new byte[IPV4];
    for (int i = 0; i < IPV4; i++) {
      int n = number(parts[i], 10, 3);
      if (n < 0 || n > 255) {
        return null;
      }
      address[i] = (byte) n;
    }
    return address;
  }

  private static byte @Nullable [] parse6(String text) {
    int gap = text.indexOf("::");
    int[] head = groups(gap < 0 ? text : text.substring(0, gap));
    int[] tail = gap < 0 ? new int[0] : groups(text.substring(gap + 2));
    if (head == null || tail == null) {
      return null;
    }
    int known = head.length + tail.length;
    if (gap < 0 ? known != GROUPS : known >= GROUPS) {
      return null;
    }
    byte[] address = new byte[2 * GROUPS];
    write(head, address, 0);
    write(tail, address, GROUPS - tail.length);
    return address;
  }

  private static void write(int[] groups, byte[] into, int at) {
    for (int i = 0; i < groups.length; i++) {
      into[2 * (at + i)] = (byte) (groups[i] >> 8);
      into[2 * (at + i) + 1] = (byte) groups[i];
    }
  }

  /** The groups between colons; the last may be an IPv4 address, which makes two. */
  private static int @Nullable [] groups(String text) {
    if (text.isEmpty()) {
      return new int[0];
    }
    String[] parts = text.split(":", -1);
    int[] groups = new int[parts.length + 1];
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      byte[] embedded = i == parts.length - 1 ? parse4(parts[i]) : null;
      if (embedded != null) {
        groups[count++] = (embedded[0] & 0xFF) << 8 | embedded[1] & 0xFF;
        groups[count++] = (embedded[2] & 0xFF) << 8 | embedded[3] & 0xFF;
        continue;
      }
      int n = number(parts[i], 16, 4);
      if (n < 0) {
        return null;
      }
      groups[count++] = n;
    }
    return Arrays.copyOf(groups, count);
  }

  private static int number(String digits, int radix, int most) {
    if (digits.isEmpty() || digits.length() > most) {
      return -1;
    }
    int n = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      n = n * radix + digit;
    }
    return n;
  }
}
