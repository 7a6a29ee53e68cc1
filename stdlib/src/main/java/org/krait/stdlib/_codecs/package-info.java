/** The module {@code _codecs}: the registry of codecs, and the codecs that Python comes with. */
@NullMarked
package org.krait.stdlib._codecs;

import org.jspecify.annotations.NullMarked;
