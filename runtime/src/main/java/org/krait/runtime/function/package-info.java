/**
 * Functions and what runs them: code objects, the binding of arguments, generators and coroutines,
 * frames and tracebacks. Executors implement {@link org.krait.runtime.function.Executable} and
 * {@link org.krait.runtime.function.CodeActivation}.
 */
@NullMarked
package org.krait.runtime.function;

import org.jspecify.annotations.NullMarked;
