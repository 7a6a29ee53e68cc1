/**
 * Evidence: a program is run to show that a pitfall bites. A witness looks on for one kind of
 * pitfall and says what it saw.
 */
@NullMarked
package org.krait.lens.proof;

import org.jspecify.annotations.NullMarked;
