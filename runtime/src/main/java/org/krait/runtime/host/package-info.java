/**
 * The machine underneath: files, descriptors, processes and signals, through Java where it can and
 * through the foreign-function API where Java has no such call.
 *
 * <p>Linking the first foreign function takes some 50 ms, so nothing on the way to the first line
 * of a program does.
 */
@NullMarked
package org.krait.runtime.host;

import org.jspecify.annotations.NullMarked;
