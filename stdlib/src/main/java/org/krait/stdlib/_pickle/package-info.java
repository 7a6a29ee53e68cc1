/** The module {@code _pickle}: the picklers that {@code pickle} prefers to its own. */
@NullMarked
package org.krait.stdlib._pickle;

import org.jspecify.annotations.NullMarked;
