/** Krait from Java: an interpreter with front end, library and modules put together. */
@NullMarked
package org.krait.embed;

import org.jspecify.annotations.NullMarked;
