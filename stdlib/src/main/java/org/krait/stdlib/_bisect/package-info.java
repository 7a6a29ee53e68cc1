/** The {@code _bisect} module: bisection. */
@NullMarked
package org.krait.stdlib._bisect;

import org.jspecify.annotations.NullMarked;
