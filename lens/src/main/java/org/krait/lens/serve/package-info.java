/**
 * {@code krait lens --serve}: the page with an editor, on this machine only. A program runs in a
 * process of its own, which is ended when its time is up; what it sends back is taken for text.
 */
@NullMarked
package org.krait.lens.serve;

import org.jspecify.annotations.NullMarked;
