/** The module {@code _statistics}. */
@NullMarked
package org.krait.stdlib._statistics;

import org.jspecify.annotations.NullMarked;
