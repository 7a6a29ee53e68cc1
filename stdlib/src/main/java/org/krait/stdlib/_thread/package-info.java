/** The {@code _thread} module. */
@NullMarked
package org.krait.stdlib._thread;

import org.jspecify.annotations.NullMarked;
