/** Encodings that shift between sets by escape sequences. */
@NullMarked
package org.krait.stdlib._codecs_iso2022;

import org.jspecify.annotations.NullMarked;
