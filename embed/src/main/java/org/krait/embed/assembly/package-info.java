/** Puts interpreters together from engine, front end and runtime. Not part of the public API. */
@NullMarked
package org.krait.embed.assembly;

import org.jspecify.annotations.NullMarked;
