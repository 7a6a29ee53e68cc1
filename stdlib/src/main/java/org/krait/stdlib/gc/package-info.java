/** The {@code gc} module. */
@NullMarked
package org.krait.stdlib.gc;

import org.jspecify.annotations.NullMarked;
