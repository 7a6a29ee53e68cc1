/** The {@code _queue} module: SimpleQueue. */
@NullMarked
package org.krait.stdlib._queue;

import org.jspecify.annotations.NullMarked;
