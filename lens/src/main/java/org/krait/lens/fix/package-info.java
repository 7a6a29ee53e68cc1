/** Applies the edits that findings propose, and shows what they change. */
@NullMarked
package org.krait.lens.fix;

import org.jspecify.annotations.NullMarked;
