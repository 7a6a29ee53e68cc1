/** The {@code sys} module. */
@NullMarked
package org.krait.stdlib.sys;

import org.jspecify.annotations.NullMarked;
