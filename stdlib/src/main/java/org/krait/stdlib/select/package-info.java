/** The module {@code select}: waiting for several file descriptors. */
@NullMarked
package org.krait.stdlib.select;

import org.jspecify.annotations.NullMarked;
