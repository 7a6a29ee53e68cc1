/**
 * Krait for {@code javax.script}: the engine named {@code python}.
 *
 * <p>All engines of a JVM share one interpreter, so that an engine costs no more than a module of
 * its own. Global names are the engine's; imported modules are shared.
 */
@NullMarked
package org.krait.script;

import org.jspecify.annotations.NullMarked;
