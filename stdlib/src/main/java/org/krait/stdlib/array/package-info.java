/** The {@code array} module. */
@NullMarked
package org.krait.stdlib.array;

import org.jspecify.annotations.NullMarked;
