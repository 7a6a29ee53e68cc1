/** CPython's library, compiled when Krait is built. */
@NullMarked
package org.krait.pylib;

import org.jspecify.annotations.NullMarked;
