/**
 * The module {@code mmap}: files and anonymous memory mapped by the system.
 *
 * <p>{@link org.krait.stdlib.mmap.PyMmap} is what Python sees; {@link
 * org.krait.stdlib.mmap.MappedMemory} holds the pages and lets nobody touch them after they are
 * gone.
 */
@NullMarked
package org.krait.stdlib.mmap;

import org.jspecify.annotations.NullMarked;
