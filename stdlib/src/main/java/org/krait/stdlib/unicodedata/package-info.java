/**
 * The module {@code unicodedata}. What the JDK knows of Unicode 16 it tells; the rest, and what was
 * different in Unicode 3.2, stands in the resource {@code characters.txt}: a line for each run of
 * characters with a property, as {@code property first last value}.
 */
@NullMarked
package org.krait.stdlib.unicodedata;

import org.jspecify.annotations.NullMarked;
