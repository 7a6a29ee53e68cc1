/**
 * The picture: one self-contained HTML page with the source, its scopes, and its cells drawn as
 * boxes that closures point to. Style and script are plain files among the resources.
 */
@NullMarked
package org.krait.lens.page;

import org.jspecify.annotations.NullMarked;
