/** The {@code _heapq} module: heaps in lists. */
@NullMarked
package org.krait.stdlib._heapq;

import org.jspecify.annotations.NullMarked;
