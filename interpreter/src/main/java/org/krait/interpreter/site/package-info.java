/** What nodes remember of earlier executions: inline caches. */
@NullMarked
package org.krait.interpreter.site;

import org.jspecify.annotations.NullMarked;
