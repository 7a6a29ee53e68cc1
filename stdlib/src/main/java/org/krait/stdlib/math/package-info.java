/** The module {@code math}. */
@NullMarked
package org.krait.stdlib.math;

import org.jspecify.annotations.NullMarked;
