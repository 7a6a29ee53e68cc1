/** The module {@code grp}: the database of groups. */
@NullMarked
package org.krait.stdlib.grp;

import org.jspecify.annotations.NullMarked;
