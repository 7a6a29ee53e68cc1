package org.krait.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether this JVM's memory is nearly taken by what is in use. */
final class ScarceMemory {
  private static final double FULL = 0.7;

  private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();

  boolean isThere() {
    for (MemoryPoolMXBean pool : pools) {
      boolean lasting = pool.isUsageThresholdSupported();
      if (lasting
          && isFull(
              pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : pool.getUsage())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of a heap, what the last collection left counts: the rest may be garbage. The pools for new
   * objects, which know no threshold, may well be full after one.
   */
  private static boolean isFull(@Nullable MemoryUsage usage) {
    return usage != null && usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
  }
}
