/** The {@code atexit} module. */
@NullMarked
package org.krait.stdlib.atexit;

import org.jspecify.annotations.NullMarked;
