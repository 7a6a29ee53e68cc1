/**
 * What a source says of its names: the tree of blocks, each name's meaning with the line and rule
 * that decided it, every place where a name is bound or read, and what each closure captures. What
 * a name means is asked of the one {@link org.krait.scope.SymbolTable}, never worked out again.
 */
@NullMarked
package org.krait.lens.facts;

import org.jspecify.annotations.NullMarked;
