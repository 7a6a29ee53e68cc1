/**
 * The module {@code zlib} on Java's Deflater and Inflater, which know the raw format and zlib's;
 * gzip's frame is made here.
 */
@NullMarked
package org.krait.stdlib.zlib;

import org.jspecify.annotations.NullMarked;
