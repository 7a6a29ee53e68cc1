/** Encodings of Japanese. */
@NullMarked
package org.krait.stdlib._codecs_jp;

import org.jspecify.annotations.NullMarked;
