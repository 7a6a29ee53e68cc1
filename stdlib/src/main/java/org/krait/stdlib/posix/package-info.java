/** The {@code posix} module: the system's calls, as {@code os} offers them. */
@NullMarked
package org.krait.stdlib.posix;

import org.jspecify.annotations.NullMarked;
