/** The module {@code termios}: terminals. */
@NullMarked
package org.krait.stdlib.termios;

import org.jspecify.annotations.NullMarked;
