/** The {@code _lsprof} module: the profiler under cProfile. */
@NullMarked
package org.krait.stdlib._lsprof;

import org.jspecify.annotations.NullMarked;
