/** The {@code _warnings} module. */
@NullMarked
package org.krait.stdlib._warnings;

import org.jspecify.annotations.NullMarked;
