/** The {@code _thread} module: Java's threads and locks as Python sees them. */
@NullMarked
package org.krait.stdlib._thread;

import org.jspecify.annotations.NullMarked;
