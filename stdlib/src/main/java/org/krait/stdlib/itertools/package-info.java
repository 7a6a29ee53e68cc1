/** The {@code itertools} module: one class per iterator. */
@NullMarked
package org.krait.stdlib.itertools;

import org.jspecify.annotations.NullMarked;
