/** Encodings of Korean. */
@NullMarked
package org.krait.stdlib._codecs_kr;

import org.jspecify.annotations.NullMarked;
