/** The {@code _collections} module: deque, defaultdict, OrderedDict. */
@NullMarked
package org.krait.stdlib._collections;

import org.jspecify.annotations.NullMarked;
