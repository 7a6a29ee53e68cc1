/** The abstract operations on any object, one class per protocol. */
@NullMarked
package org.krait.runtime.ops;

import org.jspecify.annotations.NullMarked;
