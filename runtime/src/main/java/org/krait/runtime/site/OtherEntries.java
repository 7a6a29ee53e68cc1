package org.krait.runtime.site;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** What a site remembers beside the two entries at hand; searched by readers that lock nothing. */
final class OtherEntries {
  private static final int MOST = 6;

  private OtherEntries() {}

  /** The entries and one more, safe to publish; the same ones if there are too many. */
  static <T> T[] with(T[] entries, T entry) {
    if (entries.length == MOST) {
      return entries;
    }
    T[] more = Arrays.copyOf(entries, entries.length + 1);
    more[entries.length] = entry;
    VarHandle.storeStoreFence();
    return more;
  }
}
