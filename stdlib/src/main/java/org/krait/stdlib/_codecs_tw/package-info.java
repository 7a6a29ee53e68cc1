/** Encodings of Chinese as written in Taiwan. */
@NullMarked
package org.krait.stdlib._codecs_tw;

import org.jspecify.annotations.NullMarked;
