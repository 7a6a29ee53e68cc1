/** The module {@code cmath}. */
@NullMarked
package org.krait.stdlib.cmath;

import org.jspecify.annotations.NullMarked;
