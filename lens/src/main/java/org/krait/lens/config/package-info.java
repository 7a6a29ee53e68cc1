/** What a project asks of the lens: {@code pyproject.toml} and comments in its sources. */
@NullMarked
package org.krait.lens.config;

import org.jspecify.annotations.NullMarked;
