/** The {@code time} module. */
@NullMarked
package org.krait.stdlib.time;

import org.jspecify.annotations.NullMarked;
