/** Encodings of Chinese as written in China. */
@NullMarked
package org.krait.stdlib._codecs_cn;

import org.jspecify.annotations.NullMarked;
