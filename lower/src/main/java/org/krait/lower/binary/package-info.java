/**
 * Code objects as bytes, for the cache of user modules and the precompiled library: {@link
 * org.krait.lower.binary.CodeWriter} and {@link org.krait.lower.binary.CodeReader}.
 *
 * <p>All strings of a file stand in one pool at its start. A body is a stretch of bytes that is
 * decoded when it is first needed; the headings of the code objects inside stand in it.
 */
@NullMarked
package org.krait.lower.binary;

import org.jspecify.annotations.NullMarked;
