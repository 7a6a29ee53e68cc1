/** The module {@code zlib}. */
@NullMarked
package org.krait.stdlib.zlib;

import org.jspecify.annotations.NullMarked;
