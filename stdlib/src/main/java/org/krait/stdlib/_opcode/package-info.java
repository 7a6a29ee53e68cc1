/** The {@code _opcode} module. */
@NullMarked
package org.krait.stdlib._opcode;

import org.jspecify.annotations.NullMarked;
