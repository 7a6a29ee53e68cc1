/** What places in the code remember of earlier executions: inline caches, for both executors. */
@NullMarked
package org.krait.runtime.site;

import org.jspecify.annotations.NullMarked;
