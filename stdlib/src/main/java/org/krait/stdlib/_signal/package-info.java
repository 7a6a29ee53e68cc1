/** The module {@code _signal}: handlers of signals, and timers that send them. */
@NullMarked
package org.krait.stdlib._signal;

import org.jspecify.annotations.NullMarked;
