/** Hash functions, and the objects that the modules under {@code hashlib} share. */
@NullMarked
package org.krait.stdlib.hashing;

import org.jspecify.annotations.NullMarked;
