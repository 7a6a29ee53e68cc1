/** The {@code errno} module. */
@NullMarked
package org.krait.stdlib.errno;

import org.jspecify.annotations.NullMarked;
