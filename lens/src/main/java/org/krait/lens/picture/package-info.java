/** Pictures of scopes, closures and the cells they share, to paste into documents: SVG and DOT. */
@NullMarked
package org.krait.lens.picture;

import org.jspecify.annotations.NullMarked;
