/**
 * What a built-in module is and how one is found: by its name alone, since {@code _io} is declared
 * by {@code org.krait.stdlib._io.IoModule}.
 */
@NullMarked
package org.krait.runtime.module;

import org.jspecify.annotations.NullMarked;
