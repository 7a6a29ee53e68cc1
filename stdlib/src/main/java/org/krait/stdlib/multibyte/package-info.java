/** Encodings of East Asian languages, and the codec objects that their modules share. */
@NullMarked
package org.krait.stdlib.multibyte;

import org.jspecify.annotations.NullMarked;
