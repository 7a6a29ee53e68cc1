/** The {@code _functools} module. */
@NullMarked
package org.krait.stdlib._functools;

import org.jspecify.annotations.NullMarked;
