/** What the decompressors of several formats share. */
@NullMarked
package org.krait.stdlib.decompression;

import org.jspecify.annotations.NullMarked;
