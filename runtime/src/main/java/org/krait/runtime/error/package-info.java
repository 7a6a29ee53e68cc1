/** How Python exceptions travel through Java code. The lowest layer of the runtime. */
@NullMarked
package org.krait.runtime.error;

import org.jspecify.annotations.NullMarked;
